import { phraseTable } from './phrase-table.ts';

/**
 * Where a book is that is still being made: `stage` says it by itself, `half` stands before the book as well ("the
 * unfinished sixth volume"), `done` is only said of what has just been finished.
 */
export const makingWords = phraseTable<'stage' | 'half' | 'done'>(
  {},
  {
    stage: [
      'at/with the printer/printers/press/binders|on (the) press/presses|in proof/proofs/manuscript|at proof stage',
      'with the publisher/editor/letterer/colourist|with her/his/their editor|on the drawing board/table|on the stocks',
      'being inked/lettered/coloured/colored/printed/bound/proofread/sketched/scripted/pencilled/typeset',
      'work in progress|taking shape|coming together|nowhere near finished|half done|all but done',
      "nearly/almost finished/done/drawn|not/n't/never (yet/quite) finished/ready/written/drawn/printed",
      'yet/still to be written/drawn/finished/printed/inked/completed/delivered',
      "not/n't (yet/even) in (the) shops|not/n't (yet) on shelves|not yet in print|not even printed/published/finished",
    ],
    half: [
      'unfinished|incomplete|unwritten|undrawn|half/part finished/drawn/written|not yet finished/published/written',
      'as yet unpublished/unreleased|still unpublished',
    ],
    done: ['is finished/done/complete/drawn/written/ready|has been finished/completed/drawn'],
  },
);
