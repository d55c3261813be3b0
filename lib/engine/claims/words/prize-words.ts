import type { Sequence } from './find-sequences.ts';
import { phraseTable } from './phrase-table.ts';

type PrizeCue = 'won' | 'given' | 'held' | 'is' | 'listed' | 'has' | 'nods' | 'up-for';

/**
 * Words of winning a prize: `won`, or `given` on some day, or `held` in some number ("three with it", "Prizes: three"); and those of a
 * prize that is still open: it `is` `listed`, it `has` `nods`, it is `up-for` it.
 */
export const prizeWords = phraseTable<PrizeCue>(
  {},
  {
    won: ['won/win/wins/winning|took home|picked up|bagged|scooped|collected|landed|received'],
    given: ['was given|was/were awarded|handed'],
    held: ['takes home|went home with|walked away with|earned|gone to|with|:'],
    is: ["is/are/'s/'re/been/stand/stands"],
    listed: ['nominated|shortlisted|longlisted|in the running|in contention'],
    has: ['has/have'],
    nods: ['nomination/nominations/nod/nods'],
    'up-for': ['up for'],
  },
);

/** A prize that is open; a word may stand between: "is also nominated". */
export const openPrizes: readonly Sequence<PrizeCue>[] = [
  ['is', 1, 'listed'],
  ['has', 1, 'nods'],
  ['up-for'],
];

/** A statement of a prize with its day has one of these. */
export const prizeSignals = prizeWords.signal(['won', 'given', 'listed', 'nods', 'up-for']);
