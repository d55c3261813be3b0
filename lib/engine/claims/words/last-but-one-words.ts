import { phraseTable } from './phrase-table.ts';

/** Which `place` a volume has before the last, and the words that `link` it to its volume. */
export const lastButOneWords = phraseTable<'place' | 'link'>(
  {},
  {
    place: ['last but one|second to last|second last|next to last|penultimate'],
    link: [',|and|is|was|which|that|being|says|she/he says|they say|the author says'],
  },
);
