import type { Sequence } from './find-sequences.ts';
import { phraseTable } from './phrase-table.ts';

type RemainingCue =
  | 'counted'
  | 'more'
  | 'parts'
  | 'new-parts'
  | 'runs'
  | 'small'
  | 'left'
  | 'sure'
  | 'leaves'
  | 'only'
  | 'which'
  | 'back'
  | 'times'
  | 'next'
  | 'next-one'
  | 'be'
  | 'to-be'
  | 'last'
  | 'will'
  | 'ends'
  | 'else';

const numbers = 'one/two/three/four/five/1/2/3/another';
const ordinals = 'third/fourth/fifth/sixth/single';
const books = 'book/books/volume/volumes/tome/tomes';
const parts = `${books}/instalment/instalments/installment/installments/season/seasons/series/batch/batches`;
/** Each phrase with more behind it. */
const each = (phrases: string, more: string) => phrases.replaceAll('|', ` ${more}|`).concat(` ${more}`);
const counted = (what: string) => `${numbers} ${what}|a ${ordinals} ${what}`;

const sure =
  'on its/their way|on the cards|in the works|happening|confirmed|commissioned|ordered|greenlit|promised|assured';
const ending = '(the/our/its/her/his/their) (very) last/final';
const close = 'the/our/its/her/his/their (very) end/finale/conclusion';
const ends = 'bring/wrap/end/finish/conclude/close/complete/tie';
const shorter = 'season/series/volume/book/week/month/year/term/day';

/**
 * Words that say how many parts are still to come, or that the next is the last. What is on its way somewhere, remains where it is or is
 * the last of something smaller is something `else`: the longer phrase is taken.
 */
export const remainingTable = phraseTable<RemainingCue>(
  {},
  {
    counted: [
      `${numbers}|a ${ordinals}`,
      counted('last/final'),
      counted(`(last/final) ${parts}`),
      counted('(last/final) chapter/chapters'),
      counted('(last/final) of them'),
    ],
    more: [
      counted('more/further'),
      counted('more/further chapter/chapters'),
      counted('more/further of them'),
    ],
    parts: [counted(`more/further ${parts}`)],
    'new-parts': [counted(`new ${parts}`)],
    runs: [counted('more/further/new run/runs')],
    small: ["is/are/'s/being/still/yet/also/probably/already/now/definitely/certainly/officially/both/all"],
    left: [
      'left|to go|to come|to follow|remain/remains/remaining|planned|on the way|to look forward to|in the pipeline',
      'away from the end/finish/finale/conclusion/close|coming|to be made|in store|on order|guaranteed|after this/that',
      "then it 's over|then we 're done",
    ],
    sure: [sure, each(sure, 'to @service/us/our/screens')],
    leaves: ['leaves/leaving just/only'],
    only: ['only'],
    which: ['the fifth/sixth/next'],
    back: [
      "will/'ll be back for|will/'ll return for|to return for|is/are back for|coming back for|is/are returning for",
    ],
    times: [counted('more/further/new (more/further/new) outing/outings/years/helping/helpings')],
    next: [`the next/following/coming/forthcoming ${parts}/run/runs`],
    'next-one': ['the next/following/coming/forthcoming one'],
    be: ["will/'ll be|will probably/also/then be"],
    'to-be': ['to be|going/meant/set/intended/said/supposed to be'],
    last: [ending, close],
    will: ["will/'ll|to|going/set/meant to"],
    ends: [ends, `${ends} up everything/it/all/the/this/their`],
    else: [
      'remain/remains on/available/in/streaming/at/with',
      each(sure, 'to'),
      `${ending} in|${close} in`,
      `${ending} of (the/this/a) ${shorter}|${close} of (the/this/a) ${shorter}`,
      `${ends} up`,
    ],
  },
);

/** In which orders they say it. */
export const remainingSequences: readonly Sequence<RemainingCue>[] = [
  // "one more book to go", "there's one left", "two more are planned"
  ['counted', 'small*', 'left'],
  ['more', 'small*', 'left'],
  ['parts', 'small*', 'left'],
  // "two more series are on their way"
  ['parts', 'small*', 'sure'],
  ['new-parts', 'small*', 'sure'],
  ['runs', 'small*', 'sure'],
  // "which leaves only the sixth"
  ['leaves', 'counted'],
  ['leaves', 'more'],
  ['leaves', 'parts'],
  ['leaves', 'which'],
  ['leaves', 'last'],
  // "only two more"
  ['only', 'more'],
  ['only', 'parts'],
  // "will be back for two further runs"
  ['back', 'runs'],
  ['back', 'times'],
  // "the next volume is to be the last"
  ['next', 'be*', 'small*', 'to-be*', 'last'],
  ['next-one', 'be*', 'small*', 'to-be*', 'last'],
  // "the next book will bring it all to an end"
  ['next', 'small*', 'will', 'small*', 'ends'],
];

/** Each sequence has one of these. */
export const remainingKeys = `${numbers}/${ordinals}/leaves/leaving/next/following/coming/forthcoming`.split(
  '/',
);
