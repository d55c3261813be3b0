import type { Sequence } from './find-sequences.ts';
import { phraseTable } from './phrase-table.ts';

type UnadaptedCue =
  | 'lack'
  | 'buyer'
  | 'open'
  | 'keen'
  | 'talk'
  | 'version'
  | 'rights'
  | 'free'
  | 'nothing'
  | 'made'
  | 'turning'
  | 'planning'
  | 'seeking'
  | 'begun'
  | 'afoot'
  | 'future'
  | 'bring'
  | 'drama'
  | 'coming'
  | 'somebody';

const dramas = 'series/drama/show/adaptation/version/production/programme';

/** Words in which people speak of a screen version that does not exist yet. */
export const unadaptedTable = phraseTable<UnadaptedCue>(
  {
    made: [
      'make makes made made making',
      'film films filmed filmed filming',
      'happen happens happened happened happening',
    ],
    bring: [
      'develop develops developed developed developing',
      'adapt adapts adapted adapted adapting',
      'turn turns turned turned turning',
      'bring brings brought brought bringing',
      'produce produces produced produced producing',
      'become becomes became become becoming',
      'make makes made made making: into|it into|them into|this into|a|of',
    ],
  },
  {
    lack: ["no|not/n't/nor/neither/without a"],
    seeking: ['looking/searching/hunting for a|in search of a|seeking a|in talks with (a)|talking to'],
    buyer: [
      'broadcaster|broadcasters|channel|network|networks|streamer|streaming service|platform|studio|buyer|producer',
      'production company|tv company|television company|film company|producers',
    ],
    open: [
      'found|been found|come forward|bitten|interested yet|on board|attached|yet|so far|involved|signed|named|announced',
    ],
    keen: ['sniffing|circling|nosing|interested|said to be interested|showing interest'],
    talk: ['talk/talks/rumours/rumors/rumour/rumor/whispers/mutterings/chatter/hopes/hope of/about'],
    version: [
      'version|series|adaptation|show|programme|deal|tv|television|telly|screen|film|movie|@service|streaming',
      'live action',
    ],
    rights: ['rights|option|optioned'],
    free: ['available|unsold|up for grabs|still open|are open|are free|with the author'],
    nothing: ["n't|not|nothing|no"],
    made: ['come of it|news|word|cast|report'],
    afoot: [
      'in the works/pipeline|in development|being developed/adapted/discussed/made|being worked on|is afoot',
      'is being written/planned/scripted/prepared|is on the cards|has been optioned',
    ],
    turning: [
      'making/turning/adapting/developing it/this/them into/for/as|going/due/set/about to be on/a',
      'making/turning/adapting/developing the book/books/comic/comics into/for/as|going/due/set/about to be made/turned into a',
    ],
    begun: [
      "it 's/is being developed|it 's/is in development|still being developed|still in development|in early development",
    ],
    future: ["will|'ll|is/are/'s to|is/are going to|hopes/plans/intends/wants to"],
    drama: [
      `television/tv/telly/@service ${dramas}|live action (television/tv/@service) ${dramas}|small screen ${dramas}`,
      'for television/tv/@service|for/to/on the screen/screens|for/to/on the small screen',
    ],
    coming: ['coming|on the/its way|is planned'],
    somebody: [
      "somebody/someone/they 's/is/are/'re making one|somebody/someone 's/is making it/this/a show/series/film",
      "somebody/someone 's/is making a television/tv/telly show/series",
    ],
    planning: ['preparing/developing/planning a/an/the|working on a/an/the'],
  },
);

/** What is said, as cues in this order. */
export const unadaptedSequences: readonly Sequence<UnadaptedCue>[] = [
  // "no broadcaster is attached"
  ['lack', 'buyer', 7, 'open'],
  // "is still looking for a broadcaster"
  ['seeking', 1, 'buyer'],
  // "a channel is interested"
  ['buyer', 2, 'keen'],
  // "talk of a television version"
  ['talk', 4, 'version'],
  // "the rights are still available"
  ['rights', 2, 'free'],
  // "a television version is in the works"
  ['version', 3, 'afoot'],
  // "it is being developed for television"
  ['afoot', 2, 'version'],
  // "somebody bought the rights, but nothing has been made"
  ['rights', 12, 'nothing', 4, 'made'],
  // "they are turning it into a programme", "it is going to be on the streamer"
  ['turning', 2, 'version'],
  // "it's still in development"
  ['begun'],
  // "will be developed as a television drama", "will see the company develop a live-action series"
  ['future', 5, 'bring', 7, 'drama'],
  // "a TV show is coming"
  ['drama', 2, 'coming'],
  ['drama', 3, 'afoot'],
  ['afoot', 2, 'drama'],
  ['talk', 4, 'drama'],
  ['turning', 2, 'drama'],
  ['planning', 1, 'drama'],
  // "somebody's making one"
  ['somebody'],
  // "is planning a television adaptation"
  ['planning', 1, 'version'],
];

/** Each sequence has one of these. */
export const unadaptedSignals = unadaptedTable.signal([
  'buyer',
  'talk',
  'rights',
  'afoot',
  'turning',
  'begun',
  'drama',
  'planning',
  'somebody',
]);
