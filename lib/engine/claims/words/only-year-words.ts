import type { Sequence } from './find-sequences.ts';
import { phraseTable } from './phrase-table.ts';

type OnlyYearCue =
  | 'says-only'
  | 'nothing-closer'
  | 'no-further'
  | 'unknown'
  | 'is'
  | 'all'
  | 'party'
  | 'others'
  | 'will'
  | 'saying';

/** Words that say that a year or a month is all that is known of a day. */
export const onlyYearTable = phraseTable<OnlyYearCue>(
  {},
  {
    'says-only': [
      'only say/says/said/saying/promise/promises/promised/give/gives/gave/offer/offers/offered',
      'only commit/commits/committed to|say/says/said/promise/promises/promised/give/gives/offer/offers only',
    ],
    'nothing-closer': ['nothing/no more precise/exact|nothing/no firmer/beyond/narrower'],
    'no-further': ["no further/more/closer than|wo n't go/be drawn beyond|will not go beyond"],
    unknown: [
      'month/day/date (still) unknown/unconfirmed/unspecified/tbc/tba|month/day/date (still) to be confirmed',
      'month/day/date as yet unknown/unconfirmed/unspecified/tbc/tba|month/day/date as yet to be confirmed',
    ],
    is: ['is'],
    all: ['all (that)'],
    party: ['it/they/we/i/@service'],
    others: ['anyone/anybody|the streamer/platform/service/publisher/company'],
    will: ["will/'ll/would/can/could"],
    saying: [
      'say/says/said/know/known/knows/have/has/got/get/promise/give/given/tell/told|been told',
      'put its/their name to',
    ],
  },
);

/** In which orders they say it. */
export const onlyYearSequences: readonly Sequence<OnlyYearCue>[] = [
  // "the streamer only says 2026"
  ['says-only'],
  // "nothing firmer than 2026"
  ['nothing-closer'],
  // "the streamer will go no further than 2026"
  ['party', 3, 'no-further'],
  ['others', 3, 'no-further'],
  // "month unknown"
  ['unknown'],
  // "all they'll say is 2026", "that's all it will put its name to"
  ['all', 'party', 'will*', 'saying'],
  ['all', 'others', 'will*', 'saying'],
  // "2026 is all they …"
  ['is', 'all', 'party'],
];

/** Each sequence has one of these. */
export const onlyYearSignals = onlyYearTable.signal([
  'says-only',
  'nothing-closer',
  'no-further',
  'unknown',
  'all',
]);
