import type { Sequence } from './find-sequences.ts';
import { phraseTable } from './phrase-table.ts';

type RefusedCue = 'refused' | 'instead' | 'getting' | 'part';

const parts = 'season/series/run/volume/book';

/** Words that say that a part has been decided against: by themselves, or `instead` of it, or that nobody is `getting` it. */
export const refusedWords = phraseTable<RefusedCue>(
  {},
  {
    refused: [
      `there will/'ll be no (further/more) second/third/fourth/fifth ${parts}`,
      `there wo n't be (a/an/another/any) (more/further) (second/third/fourth/fifth) ${parts}`,
      `there will not be (a/an/another/any) (more/further) (second/third/fourth/fifth) ${parts}`,
    ],
    instead: ['rather than (with) a/an|instead of (with) a/an|in place/lieu of (with) a/an|not (with) a/an'],
    getting: [
      "is/are/was/were/'s n't/not getting a/an/another|is/are/was/were/'s n't/not going to get/be a/an/another",
      "is/are/was/were/'s n't/not returning for a/an/another|is/are/was/were/'s n't/not coming back for a/an/another",
      "is/are/was/were/'s n't/not being renewed for a/an/another",
    ],
    part: [parts],
  },
);

/** In which orders they say it; a word may stand before the part: "rather than a fourth season". */
export const refusedSequences: readonly Sequence<RefusedCue>[] = [
  ['refused'],
  ['instead', 1, 'part'],
  ['getting', 1, 'part'],
];
