import { phraseTable } from './phrase-table.ts';

const withHelp = (helpers: string, states: string) =>
  helpers
    .split('|')
    .flatMap((helper) => states.split('|').map((state) => `${helper} ${state}`))
    .join('|');

/**
 * Where a book is that is still being made: `stage` says it by itself, `half` stands before the book as well ("the
 * unfinished sixth volume"), `sheets` are what there is of it until then, `done` is only said of what has just been finished.
 */
export const makingWords = phraseTable<'stage' | 'half' | 'sheets' | 'done' | 'gone'>(
  {
    gone: [
      'go goes went gone going: to print|to press|to the printer|to the printers|to the binders|off to print|off to the printers',
      'send sends sent sent sending: to print|to press|to the printer|to the printers|off to print|off to the printers',
      'hand hands handed handed handing: in|it in|over to the publisher|in to the publisher',
      'deliver delivers delivered delivered delivering',
      'turn turns turned turned turning: in|it in',
    ],
  },
  {
    stage: [
      'at the printers|at the printer|with the printers|with the printer|at the press|at press|off to the printers',
      'on press|on the presses|rolling off the presses|at the bindery|at the binders|with the binders',
      'at proof stage|in proof|in proofs|in production at the publisher|with the publisher|with the publishers',
      'with her editor|with their editor|with his editor|with the editor|with the colourist|with the letterer',
      withHelp(
        'being|still being',
        'inked|lettered|coloured|colored|printed|bound|proofed|proofread|sketched|scripted|pencilled|typeset|thumbnailed',
      ),
      'on the drawing board|on the drawing table|on her desk|on their desk|on the stocks|in manuscript|in pencil',
      'a work in progress|work in progress|still taking shape|taking shape|coming together|nowhere near finished',
      'nearly finished|almost finished|nearly done|almost done|half done|nearly drawn|almost drawn|all but done',
      withHelp(
        "n't|not|never",
        'finished|finished yet|yet finished|quite finished|ready|ready yet|written|drawn|printed',
      ),
      withHelp(
        'has yet to be|have yet to be|had still to be|has still to be|still to be|yet to be',
        'written|drawn|finished|printed|inked|completed|delivered',
      ),
      "not even in shops|not even in the shops|n't even in shops|n't even in the shops|not in shops yet|not in the shops yet",
      "n't in shops yet|n't in the shops yet|not yet in shops|not yet in the shops|not yet on shelves|not on shelves yet",
      'not yet in print|not even printed|not yet printed|not even published|not even finished|not even written',
    ],
    half: [
      'unfinished|uncompleted|incomplete|half finished|half drawn|half written',
      'not yet finished|not yet published|not yet written',
      'unwritten|undrawn|as yet unpublished|as yet unreleased|still unpublished|yet to be finished|part drawn',
    ],
    sheets: [
      'proofs of|the proofs of|proof copies of|galleys of|early pages of|the pages of|final pages of|last pages of',
      'first pages of|sketches for|thumbnails for|the script of|the artwork for|artwork for|pencils for|inks for',
    ],
    done: [
      'is finished|is done|is complete|is drawn|is written|is ready|has been finished|has been completed|has been drawn',
    ],
  },
);
