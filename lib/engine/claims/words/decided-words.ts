import { phraseTable } from './phrase-table.ts';

/** Words of what will not be: that is decided, and not open. */
export const decidedWords = phraseTable<'decided'>(
  {},
  {
    decided: [
      "wo n't|will not|is n't getting/returning/coming|no plans|not be a/any|will be no|not coming back|not returning",
    ],
  },
);
