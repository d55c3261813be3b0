import { phraseTable } from './phrase-table.ts';

/**
 * Words that say which part is the newest: a work `is` it or has it behind a `link` (", the latest of the books"); `own` and `small`
 * may stand between, and a `thing` has to follow. A show is `at-it` in a season: "now in its third season".
 */
export const latestTable = phraseTable<'latest' | 'is' | 'link' | 'own' | 'small' | 'thing' | 'at-it'>(
  {},
  {
    latest: ['latest|newest|most recent'],
    'at-it': ['now/currently/already in/into/on (its/their/a)'],
    is: ["is/was/'s/remains/being"],
    link: ['and|,'],
    own: ['the/our/its/their/her/his'],
    small: ['still/now/also/currently'],
    thing: [
      'of the/these/those/them|in the|volume|book|season|series|instalment|installment|one|outing|chapter|run|addition',
      'comic|graphic novel|part',
    ],
  },
);

/** One of these has to be said in the sentence. */
export const latestSignals = latestTable.signal(['latest', 'at-it']);
