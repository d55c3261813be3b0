import { phraseTable } from './phrase-table.ts';

/**
 * How people say that nobody has decided whether there will be more, without naming what: a `stance` is taken on a `fate`
 * ("keeps quiet about the future of the show"), somebody is `weighing` it ("whether to order more") or has left it `unsaid`; a `status` stands by
 * itself behind the title ("Riverbend: pending"); a fate has its `odds` ("a renewal is likely"); `only` so much is
 * `ordered`; the makers keep `silence`; what is out is `maybe-last`; people of a story have a `future`, too.
 */
export const fateWords = phraseTable<
  | 'stance'
  | 'fate'
  | 'future'
  | 'odds'
  | 'weighing'
  | 'unsaid'
  | 'more'
  | 'only'
  | 'ordered'
  | 'status'
  | 'silence'
  | 'maybe-last'
>(
  {
    stance: [
      'comment comments commented commented commenting: on|about',
      'keep keeps kept kept keeping: quiet about|quiet on|silent about|silent on|mum about|mum on',
      'stay stays stayed stayed staying: quiet about|quiet on|silent about|silent on|mum about|mum on',
      'decide decides decided decided deciding: on|about',
      'know knows knew known knowing: about',
      'worry worries worried worried worrying: about|for',
      'fear fears feared feared fearing: for',
    ],
    weighing: [
      'weigh weighs weighed weighed weighing: up whether|whether|up',
      'consider considers considered considered considering: whether',
      'debate debates debated debated debating: whether',
      'mull mulls mulled mulled mulling: over whether|whether|over|a|another',
      'decide decides decided decided deciding: whether|if',
      'say says said said saying: whether|if',
      'know knows knew known knowing: whether|if',
    ],
  },
  {
    stance: [
      'tight lipped about|tight lipped on|coy about|coy on|cagey about|vague about',
      'no comment on|nothing to say about|uncertainty over|uncertainty about|doubts over|doubts about|doubt over',
      'questions over|questions about|unsure about|in the dark about|a decision on|decision about|news on|news about',
      'word on|word about|verdict on|no sign of|no sign that|no hint of|no hint that|no indication that|no indication of',
      'no promise of|no guarantee of|no guarantee that',
    ],
    fate: [
      "the show 's future|the series 's future|the show 's fate|the series 's fate|future seasons|future series",
      'further seasons|further series|further episodes|more seasons|more series|more episodes|another season|another series',
      'a renewal|renewal|a continuation|a follow up|its return|an announcement|a decision',
      'additional seasons|additional episodes',
    ],
    future: ["'s future|'s fate|the future|its future|its fate|the fate|the long term future"],
    more: [
      'to order|to renew|to commission|to make|to continue|to carry on|to greenlight|there will be more|it will be back',
      "it 'll be back|it will return|it 'll return|the show will return|the series will return|there 'll be more|a renewal",
      'to bring it back|to bring the show back|more will follow|more seasons|more episodes|it gets',
      "it 's the last|it is the last",
      "this is the last|this is the end|it 's the end|it is the end|there 's more to come",
    ],
    unsaid: [
      "not known whether|n't known whether|not known if|n't known if|not clear whether|n't clear whether|not clear if",
      "n't clear if|unclear whether|unclear if|uncertain whether|remains to be seen whether|remains to be seen if",
      "no word on whether|not said whether|n't said whether|not said if|n't said if|wait and see whether|wait and see if",
    ],
    odds: [
      'days away|imminent|overdue|due any day|due soon|expected soon|expected any day|weeks away|around the corner',
      'open|wide open|likely|unlikely|doubtful|certain|unknown|undecided|a formality|on the cards|in doubt|uncertain|unclear|far from certain|a given',
      'off the table|inevitable|guaranteed|hangs|in the balance|up in the air|a matter of time|in question|probable',
    ],
    silence: [
      'nothing to announce|nothing to share|nothing to report|no announcement to make|no comment|declined to comment',
      "would n't comment|would not comment|wo n't comment|did n't comment|did not comment|refused to comment",
    ],
    'maybe-last': [
      'may or may not be the last|may be the last|might be the last|could be the last|may well be the last',
      'may be its last|might be its last|could be its last|may or may not be its last',
    ],
    only: ['only one season|only the one|only one series|only a single season|just one season|just the one'],
    ordered: [
      'has been commissioned|has been ordered|been ordered so far|been commissioned so far|was ordered|was commissioned',
      'is confirmed|has been confirmed|is ordered|is commissioned|ordered so far|commissioned so far',
    ],
    status: [
      'pending|no decision|no decision yet|undecided|tbd|no word|no word yet|no news|no news yet|awaiting a decision',
      'awaiting renewal|awaiting news|waiting|still waiting|in limbo|on the bubble|not yet renewed|not renewed yet',
      'up in the air|renewal pending|decision pending|status unknown|fate unknown|future unknown|not decided|to be decided',
    ],
  },
);
