import { phraseTable } from './phrase-table.ts';

/**
 * Words of hope, want and patience: `before` has the thing right after it ("hoping for a second season"), `after`
 * right before it ("a second season seems likely"); `end` has a season right after it with which somebody means to end.
 */
export const wishWords = phraseTable<'before' | 'after' | 'end'>(
  {
    before: [
      'hope hopes hoped hoped hoping: for',
      'call calls called called calling: for',
      'clamour clamours clamoured clamoured clamouring: for',
      'campaign campaigns campaigned campaigned campaigning: for',
      'beg begs begged begged begging: for',
      'ask asks asked asked asking: for',
      'pray prays prayed prayed praying: for',
      'long longs longed longed longing: for',
      'demand demands demanded demanded demanding',
      'need needs needed needed needing',
      'deserve deserves deserved deserved deserving',
      'await awaits awaited awaited awaiting',
      'want wants wanted wanted wanting',
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
      "fingers crossed for|here 's hoping for|bring on|roll on|give us|would love|'d love|would like",
      "'d like|we want|i want|fans want|everyone wants|everybody wants|chance of|chances of|odds of|odds on",
      'hope it gets|hoping it gets|hope there is|hope there will be|hope we get|hoping we get|hope they make|hope they get|hope netflix orders|hope for|here is to|let us have',
      "hope there 's|hope there 'll be|here 's to|let 's have|let 's get|holding out hope for|not the last we 'll see of",
      'prospect of|prospects of|case for|room for|possibility of|appetite for|hopes of|hopes for|demand for',
      'petition for|pushing for|quiet about|quiet on|silent on|silent about|mum on|mum about',
      'tight lipped about|tight lipped on|coy about|taking its time over|taking their time over|news of',
      "word of|announcement of|patient for|be patient for|wait ahead for|ca n't wait for|cannot wait for",
      'cant wait for|days until|weeks until|months until|day until|week until|month until|ahead of',
      'all set for|may get|might get|could get|may see|might see|could see|hopes to make|hope to make|hoping to make',
      'hopes to do|hope to do|hoping to do|hopes there will be|hope there will be|hopes to get|hope to get|hoping to get',
      'wants to make|want to make|keen to make|eager to make|keen to do|wants to do|fancies|hopes to see|hope to see',
      'hoping to see|plans to make|plans for|planning|room to make|fingers crossed we get|campaigning for|wish for',
      "n't spoken about|not spoken about|n't said anything about|not said anything about|n't mentioned|not mentioned",
      "n't commented on|not commented on|wo n't discuss|wo n't talk about|will not discuss|refuses to discuss",
      "n't addressed|not addressed|yet to comment on|yet to address|yet to mention|declined to comment on",
      'let there be|there should be|there has to be|there must be|there ought to be|there needs to be|there could be',
      'there might be|there may be|wishing for|optimistic about|hopeful about|hopeful of|confident of|confident about|doubtful about',
    ],
    after: [
      "must surely follow|must follow|has to follow|will surely follow|ca n't come quickly enough|cannot come quickly enough|ca n't come fast enough|ca n't come sooner|would be welcome|would be lovely|would be very welcome|ought to follow|should follow",
      ', please|please|seems likely|looks likely|is likely|is possible|seems possible|seems certain',
      'is looking likely|is looking less likely|is looking more likely|is looking unlikely|looks less likely',
      'looks unlikely|seems unlikely|is unlikely|looks doubtful|seems doubtful|is in doubt|remains in doubt',
      'is surely a formality|seems a formality|is all but certain|is all but guaranteed|is likely to happen',
      'looks certain|seems inevitable|is inevitable|feels inevitable|looks like a formality|is a formality',
      "is on the cards|is a matter of time|is only a matter of time|ca n't come soon enough",
      'cannot come soon enough|is what everyone wants|is what everybody wants|is what fans want',
      'around the corner|just around the corner|round the corner|is far from certain|is not guaranteed',
      "is n't guaranteed|is anything but certain|hangs in the balance|remains a question",
      'remains an open question|in mind',
    ],
  },
);
