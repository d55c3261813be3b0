import { phraseTable } from './phrase-table.ts';

/** Words that say that a series `ended`, or was `axed` before its end. */
export const endingWords = phraseTable<'ended' | 'axed'>(
  {},
  {
    ended: ['ended|finished|concluded|came to an end|was wound up|closed'],
    axed: [
      "was/got cancelled/canceled/axed/scrapped/dropped|has/'s been cancelled/canceled/axed/scrapped/dropped",
    ],
  },
);
