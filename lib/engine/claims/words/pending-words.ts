import { phraseTable } from './phrase-table.ts';

/**
 * Words of waiting. `ahead` says by itself that something is still to come; `plan` needs a day or an aim; `wait` has the
 * thing after it; `close` says that a film is to end the story.
 */
export const pendingCues = phraseTable<'ahead' | 'plan' | 'wait' | 'close'>(
  { wait: ['await awaits awaited awaited awaiting'] },
  {
    ahead: [
      "on the way|on its way|on their way|yet to come|still to come|is to come|are to come|'s to come",
      'left to come|remains to come|remain to come|next to come|to follow|still ahead|lies ahead',
      'on the horizon|in the offing|in the wings|comes next|in the making|is in hand|already in hand',
      'well in hand|a while off|some way off|a long way off|months off|weeks off|nearly here|almost here',
      'nearly upon us|almost upon us|not long now|not long to go|days to wait|weeks to wait|months to wait',
      'days left to wait|days to go|weeks to go|sleeps to go|in the works|in the pipeline|in the oven',
      'a week out|a month out|days out|weeks out|months out|in preparation|on the drawing board|just around the corner|is planned|are planned',
      'just round the corner|is around the corner|is round the corner|are around the corner|in the bag',
      'coming soon|is coming|are coming|is coming to|are coming to|still being drawn|running late',
      "running behind|has slipped|has been put off|being drawn|n't far behind|not far behind",
      'to look forward to|at some point after|will follow|will be along|will be with us|should be with us',
      'will have it|have to hang on|have to hold on|has to wait|has to hang on|have to wait|must wait',
      'must hang on|must hold on|will wait|wait until|wait till|hang on until|hang on till|longer to wait',
      'a longer wait|wait a little longer|wait a bit longer|still waiting|are waiting|is waiting for',
      'open for pre order|open for preorder|pre order now|preorder now|up for pre order',
      'available for pre order|pre order open|taking pre orders|taking preorders|available to pre order',
      'can be pre ordered|get their hands on|follows on|follow on|pushed back|put back|put off|postponed',
      'delayed|moved back|been moved|held over|held back|held up|slips to|slipped to|slips by|slipped by',
      'being written|still writing|still drawing|is drawing|is writing|is inking|to be drawn|to be written',
      "at the drawing board|has yet to draw|has n't drawn|has not drawn|yet to be drawn|yet to be written",
      'yet to be inked|yet to be finished|being worked on|being finished|is in progress|are in progress',
      "n't be ready|not be ready|is n't ready|is not ready|is n't finished|is not finished|has n't finished",
      'has not finished|yet to finish',
      'almost ready|nearly ready|half finished|in store for us|on order',
      'days away|weeks away|months away|hours away|moments away|a week away|a month away|a fortnight away',
      'is upon us|fast approaching|draws near|drawing near|edges closer|inching closer',
      'yet to arrive|yet to land|yet to drop|yet to air|yet to premiere|yet to appear|yet to debut',
      "yet to hit|yet to reach|n't be far away|n't far away|not far away|not be far away|n't far off|n't be far off",
      'not far off|not be far off|from its premiere|from its release|from its debut|from its launch|from release',
      'from publication|from launch|away from its premiere|away from its release|in post|ready to go',
      'hot on its heels|over the horizon|nowhere near ready|nowhere near finished|far from ready|far from finished',
      'have to be patient|has to be patient|must be patient|need to be patient|needs to be patient',
      "n't begun to draw|not begun to draw|n't started to draw|n't started drawing|not started drawing|n't begun drawing",
      "yet to begin drawing|yet to start drawing|n't started on|n't begun work on|yet to start on",
    ],
    plan: [
      'can stream|can watch|will be back|are back on|due|expected|promised|slated|scheduled|expect it',
      'expect to see|see it|likely|safe bet|our guess|my guess|safe|tipped|pencilled in|down for|billed for',
      'set for|hope for|look for|fair bet|release date|transmission|the return',
    ],
    wait: [
      'pre orders for|preorders for|pre order for|next up is|next up are|up next is|next is|next comes|then comes|next for me is|next for us is|to come is|at work on|begun work on|started work on|only just begun|only just started|just started on|has started on|has begun on|still working on|expect the|expect season|expect volume',
      'look forward to|looking forward to|looks forward to|excited for|excited about|hungry for',
      'hold out for|holding out for|keep an eye out for|the wait for|wait is on for|prepare for',
      'preparing for|wait for|waiting for|gear up for|gearing up for|count down to|counting down to',
      'return for|returns for|returning for|come back for|comes back for|coming back for|came back for|waiting on|ready for|anticipated|upcoming|forthcoming|long awaited|eagerly awaited|much awaited',
      'eagerly anticipated|much anticipated|highly anticipated|hotly anticipated|yet to be released',
      'yet to be published|soon to be released|hours from|days from|weeks from|months from|a week from',
      'a month from|a fortnight from|away from|drawing|inking|scripting|illustrating|working on|hard at work on',
      'busy with|is getting|are getting|is to get|gets a|get a|gets its|get its|left till|left until|to go till|to go until|will draw|going to draw|will write|is to have|countdown to|impatient for',
      'hyped for|hype for|buzzing for|itching for|dying for|desperate for|on tenterhooks for|run up to|build up to',
      'anticipation for|anticipation of|brace yourselves for|brace yourself for|has in store',
    ],
    close: [
      'finish the story|end the story|wrap up the story|round it off|close the story|conclude the story',
      'finish off|conclude with|be told in|making a feature film|making a film|wrap the whole|finish with',
      'end with|ends with|ending with|to an end with|to a close with|wrap up with|wraps up with|closes with',
      'story to a close|story to an end|movie finale|film finale|feature finale|ends in|continues in|conclude in',
      'close out with|closes out with|closing out with|wound up with|wound up in|wound up by|winds up with',
      'brought to a close by|brought to a close with|brought to an end by|brought to an end with|finished off with|finished off by',
      'round off|rounded off with|goodbye with|bows out with|bowing out with|signs off with',
    ],
  },
);

/** One of these, or a day, has to stand in the sentence. */
export const pendingWords = () => [...pendingCues.keyWords(), 'there'];
