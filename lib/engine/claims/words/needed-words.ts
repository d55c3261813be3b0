import type { Sequence } from './find-sequences.ts';
import { phraseTable } from './phrase-table.ts';

type NeededCue = 'need' | 'always' | 'seasons' | 'one-more' | 'one-thing' | 'enough' | 'does';

const runs = 'season/series/run/batch/instalment/outing';

/** How people say how many seasons a story takes. They say it in one of the orders of `neededSequences`. */
export const neededWords = phraseTable<NeededCue>(
  {
    need: [
      'need needs needed needed needing',
      'require requires required required requiring',
      'take takes took taken taking',
      'envisage envisages envisaged envisaged envisaging',
      'foresee foresees foresaw foreseen foreseeing',
      'imagine imagines imagined imagined imagining',
      'picture pictures pictured pictured picturing',
      'plan plans planned planned planning: |for|on',
    ],
  },
  {
    need: [
      'plan/plans/idea is/was/remains (for)|always wanted/planned|always hoped for|always said|number in mind is',
      'could/can/would/should be told/done/covered/finished in/over/across|could/would/should fit/fill',
    ],
    seasons: ['two/three/four/five/six/2/3/4/5/6 seasons/series'],
    'one-more': [
      `one more/last/final ${runs}|one (more/last) and final/last ${runs}|a fourth/third/fifth and last/final ${runs}`,
      `a last/final ${runs}|just another ${runs}`,
    ],
    'one-thing': ['one more'],
    enough: [
      'would/will/should be enough/needed/required/sufficient/plenty/ideal|would/will/should do (it)|would suffice',
      "'d be enough/needed/plenty|'d do (it)|is/are needed/required|is all it takes/would take|is all it 'd take|is all she/he/they/it needs/need",
      'would/will/should be the/about right|is/are what the story/she/he/it/they needs/need/takes',
    ],
    does: [
      "would/will/'d/to tell/finish/end/close/complete/conclude/wrap (up) (off) (the/this/her/his/their) (whole/rest) (of) (the) story/tale/everything/it/things/all/rest",
      'to get to the end|to get/go through the books/comics/volumes|to tell it all|to tell the rest|to do it justice',
    ],
  },
);

/** In which orders they say it. */
export const neededSequences: readonly Sequence<NeededCue>[] = [
  // "would need four seasons", "the plan is for four seasons"
  ['need', 2, 'seasons'],
  // "four seasons would be enough"
  ['seasons', 6, 'enough'],
  // "one last season would be needed to get to the end"
  ['one-more', 5, 'enough'],
  // "one more would do it"
  ['one-thing', 'enough'],
  // "one final season would wrap everything up", "needs one more season to end the story"
  ['one-more', 2, 'does'],
];

/** Each sequence has one of these. */
export const neededSignals = neededWords.signal(['seasons', 'one-more', 'one-thing']);
