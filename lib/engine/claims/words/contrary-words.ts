import { phraseTable } from './phrase-table.ts';

/** Words by which a sentence tells of a mistake, or sets one thing against another. */
export const contraryWords = phraseTable<'contrary'>(
  {},
  {
    contrary: [
      'took|myth|wrongly|rather than|instead of|unlike|confuse/confused/confuses|mistake/mistaken/mistakes|mix|no longer',
    ],
  },
);
