import { phraseTable } from './phrase-table.ts';

/**
 * Words of waiting. `ahead` says by itself that something is still to come; `plan` needs a day or an aim; `wait` has the
 * thing after it; `close` says that a film is to end the story.
 */
export const pendingCues = phraseTable<'ahead' | 'plan' | 'wait' | 'close'>(
  { wait: ['await awaits awaited awaited awaiting'] },
  {
    ahead: [
      'on the/its/their way|on the horizon|on order|on the drawing board|yet/still/left/next to come|to follow',
      "is/are/'s to come|still ahead|lies ahead|to look forward to|comes next|follow/follows on|will follow",
      'in the works/pipeline/making/offing/wings/bag/oven|in preparation/post|already/well in hand|is in hand|is/are in progress',
      'nearly/almost here/ready|nearly/almost upon us|is upon us|fast approaching|draws/drawing near',
      'hours/days/weeks/months/moments away|a week/month/fortnight away|a week/month out|days/weeks/months out',
      'weeks/months off|a while off|some way off|a long way off|not long now|not long to go',
      'days/weeks/months to wait|days/weeks/sleeps to go|(is/are/just/right) around/round the corner|coming soon',
      'is/are coming (to)|is/are planned|will be along|will/should be with us|running late/behind',
      'has slipped|slips/slipped to/by|pushed/put/moved/held back|put off|postponed|delayed|been moved|held over/up',
      "not/n't (be) far behind/away/off|longer to wait|a longer wait|wait a little/bit longer|still waiting",
      'are waiting|is waiting for|have/has to wait|have/has to hang/hold on|must wait|must hang/hold on|will wait',
      'have/has/need/needs to be patient|must be patient|wait until/till|hang on until/till|get their hands on',
      'open/up/available for preorder|open/up/available for pre order|available to pre order|can be pre ordered|pre order now/open',
      'preorder now|taking pre orders|taking preorders|being drawn/written/finished|being worked on',
      'countdown is on|countdown has begun/started|be a (good/little/long) while|be some time before/until/yet|months/weeks to wait|long to wait|put on ice/hold|waiting some time',
      'still writing/drawing|is writing/drawing/inking|to be drawn/written|at the drawing board|has yet to draw',
      "has not/n't drawn/finished|not/n't begun/started to draw|not/n't begun/started drawing|yet to finish",
      "is not/n't ready/finished|not/n't be ready|half finished|far from ready/finished|nowhere near ready/finished",
      'yet to begin/start drawing|yet to be inked/finished|yet to arrive/land/drop/air/premiere/appear/debut/hit/reach',
      'will (also/then/probably/likely) adapt/cover/tackle|will continue adapting/to adapt|will (probably) be taken/drawn/adapted from|will (probably) be based on',
      'from its premiere/release/debut/launch|from release/publication/launch',
    ],
    plan: [
      'can stream/watch|will be back|due|expected|promised|slated|scheduled|tipped|likely|expect it|expect to see',
      'see it|safe (bet)|fair bet|our/my guess|pencilled in|down/billed/set/hope/look for|release date|transmission',
      'the return',
    ],
    wait: [
      'pre order/orders for|preorders for|next up is/are|next is/comes|then comes|to come is|expect the/season/volume',
      'at work on|working on|begun/started work on|just/has begun/started on|only just begun/started|busy with',
      'drawing|inking|scripting|illustrating|will draw/write|going to draw|is/are getting|is to get/have|gets/get a',
      'gets/get its|left/go till/until|look/looks/looking forward to|excited for/about|hungry/impatient/desperate for',
      'hold/holding out for|wait/waiting for|waiting on|prepare/preparing/ready for|gear/gearing up for',
      'count/counting down to|countdown to|return/returns/returning for|come/comes/coming/came back for|anticipated',
      'upcoming|forthcoming|yet to be released/published|hours/days/weeks/months from|a week/month/fortnight from',
      'away from',
    ],
    close: [
      'finish/end/close/conclude the story|wrap up the story|story to a close|story to an end|round it off|finish off',
      'finished/rounded off with|finished off by|conclude/finish/end/ends/ending/close/closes with|ends/continues in',
      'conclude in|be told in|to a close by|to an end by|making a (feature) film|movie/film/feature finale',
      'wrap/wraps/wound/winds up with|wound up in/by|bow/bows/bowing out with/in|goodbye with/in|close/closes/closing out with',
      'end/ends/ending/conclude/concludes/finish/finishes in|sign/signs/signing off with/in',
      'one last time in|for the last time in|one last outing in|graduating/graduates to|wrap/wraps/wrapped up in',
      'getting/gets a send off in|saying/says/say farewell with/in|bid/bids/bidding farewell with/in',
    ],
  },
);

/** One of these has to be said in the sentence, or the word or a day has to stand in it. */
export const pendingSignals = pendingCues.signal();
export const pendingKeys = ['there'];
