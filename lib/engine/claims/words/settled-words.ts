import { phraseTable } from './phrase-table.ts';

/** Words that say that something was decided against: what follows them is open no longer. */
export const settledWords = phraseTable<'settled'>(
  {},
  { settled: ["no longer|will not be|wo n't be|cancelled|canceled|scrapped|instead"] },
);
