import { phraseTable } from './phrase-table.ts';

/** Where a book is that is still being made: `half` made, before the book as well ("the unfinished sixth volume"), or `done` just now. */
export const makingWords = phraseTable<'half' | 'done'>(
  {},
  {
    half: [
      'unfinished|incomplete|unwritten|undrawn|half/part finished/drawn/written|not yet finished/published/written',
      'as yet unpublished/unreleased|still unpublished',
    ],
    done: [
      'is/are (now/already) at the printers|is/are (now) being printed|has/have gone to print/press|is/are off to the printers|is/are with the printers',
      'is/are (all) finished/done/complete/drawn/written/ready|has/have (all) been finished/completed/drawn/delivered',
    ],
  },
);
