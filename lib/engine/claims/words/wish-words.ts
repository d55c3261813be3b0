import { phraseTable } from './phrase-table.ts';

/**
 * Words of hope, want and patience: `before` has the thing right after it ("hoping for a second season"), `after`
 * right before it ("a second season seems likely"); `end` has a season right after it with which somebody means to end.
 */
export const wishWords = phraseTable<'before' | 'after' | 'end'>(
  {
    before: [
      "hope hopes hoped hoped hoping: |for|there is|there will/'ll be",
      'wish wishes wished wished wishing: for',
      'call calls called called calling: for',
      'clamour clamours clamoured clamoured clamouring: for',
      'campaign campaigns campaigned campaigned campaigning: for',
      'beg begs begged begged begging: for',
      'ask asks asked asked asking: for',
      'pray prays prayed prayed praying: for',
      'long longs longed longed longing: for',
      'push pushes pushed pushed pushing: for',
      'demand demands demanded demanded demanding: |for',
      'need needs needed needed needing',
      'deserve deserves deserved deserved deserving',
      'await awaits awaited awaited awaiting',
      'want wants wanted wanted wanting',
      'fancy fancies fancied fancied fancying',
    ],
    end: [
      'end ends ended ended ending: with|in|after',
      'finish finishes finished finished finishing: with|in|after',
      'conclude concludes concluded concluded concluding: with|in|after',
      'wrap wraps wrapped wrapped wrapping: up with|up in|up after',
      'close closes closed closed closing: with',
    ],
  },
  {
    before: [
      "fingers crossed (for)|bring/roll on|give us|would/'d love/like|let us/'s have|let there be|keen/eager to make/do",
      "bet/bets/betting (good) money on|put (good) money on|banking/betting on|here 's to|here is to|plans for|plans to make|planning|chance/chances/odds of|odds on|prospect/prospects/possibility of",
      'hopes of|case/room/appetite/petition for|room to make|may/might/could get/see|patient for|news/word of|ahead of',
      "ca n't wait for|cannot/cant wait for|day/days/week/weeks/month/months until|quiet/silent/mum about/on",
      "tight lipped about/on|coy about|not/n't spoken about|not/n't said anything about|not/n't mentioned/addressed/discuss",
      "not/n't commented on|declined to comment on|yet to comment on|yet to mention/address",
      'there should/must/could/might/may be|there has/ought/needs to be|optimistic/hopeful/confident/doubtful about',
      'hopeful/confident of',
    ],
    after: [
      "must/should follow|must surely follow|has/ought to follow|ca n't come soon/quickly/fast enough|cannot come soon enough",
      'would be welcome/lovely|please|is/seems/looks likely/unlikely/possible/certain/doubtful/inevitable',
      'is looking (less/more) likely|is looking unlikely|is/seems a formality|is surely a formality|is all but certain',
      "is not/n't guaranteed|is far from certain|is/remains in doubt|is (only) a matter of time|is on the cards",
      'hangs in the balance|remains a question|(just) around/round the corner|in mind',
    ],
  },
);
