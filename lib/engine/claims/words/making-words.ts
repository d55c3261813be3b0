import { phraseTable } from './phrase-table.ts';

/**
 * Where a book is that is still being made: `stage` says it by itself, `half` stands before the book as well ("the
 * unfinished sixth volume"), `sheets` are what there is of it until then, `done` is only said of what has just been finished,
 * `gone` of what has been sent off.
 */
export const makingWords = phraseTable<'stage' | 'half' | 'sheets' | 'done' | 'gone'>(
  {
    gone: [
      'go goes went gone going: (off) to print/press|(off) to the printer/printers/binders',
      'send sends sent sent sending: (off) to print/press|(off) to the printer/printers/binders',
      'hand hands handed handed handing: (it) in|over to the publisher',
      'deliver delivers delivered delivered delivering',
      'turn turns turned turned turning: (it) in',
    ],
  },
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
    sheets: [
      'proofs/galleys/pages of|proof copies of|the script of|script/artwork/sketches/thumbnails/pencils/inks for',
    ],
    done: ['is finished/done/complete/drawn/written/ready|has been finished/completed/drawn'],
  },
);
