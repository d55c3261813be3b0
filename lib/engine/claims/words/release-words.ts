import { comingOutVerbs, comingVerbs } from './coming-verbs.ts';
import { phraseTable } from './phrase-table.ts';

const places =
  '@service|the streamer|the platform|the service|the small screen|streaming|our screens|your screens|screens|tv screens|televisions|shelves|the shelves|bookshelves|bookshops|bookstores|stores|shops|the shops|cinemas|kindles|e readers|readers';

const screens =
  '@service/television/tv/streaming/screen|the screen/streamer|the small screen|our screens|live action';
const toScreen = screens
  .split('|')
  .flatMap((screen) => [`to/onto ${screen}`, `from (the) page to ${screen}`])
  .join('|');
const wayToScreen = toScreen
  .split('|')
  .flatMap((way) => [`the jump/leap/move ${way}`, `its/their way ${way}`])
  .join('|');

/**
 * Words of coming out. `out` is a verb or adjective that can only mean it; `weak` needs more around it; `debut` says that
 * what was a book comes to the screen.
 */
export const releaseWords = phraseTable<'out' | 'weak' | 'watch' | 'debut'>(
  {
    out: [
      ...comingOutVerbs,
      `hit hits hit hit hitting: ${places}`,
      `reach reaches reached reached reaching: ${places}|readers|us|them|you|customers`,
      `come comes came come coming: out|to ${places.replaceAll('|', '|to ')}|onto @service|our way`,
      'go goes went gone going: up|out|on sale|live|on @service|up on @service|into (the/british/american/our/your) shops/bookshops/stores/bookstores',
      `start starts started started starting: on @service|streaming`,
      `begin begins began begun beginning: streaming|airing`,
      `return returns returned returned returning: to ${places.replaceAll('|', '|to ')}`,
      `come comes came come coming: back to @service`,
      'put puts put put putting: out|it out|them out',
      'bring brings brought brought bringing: out',
      `appear appears appeared appeared appearing: on @service|in shops|in bookshops`,
      'unlock unlocks unlocked unlocked unlocking',
      'issue issues issued issued issuing',
      'bow bows bowed bowed bowing',
      'make makes made made making: its debut|its bow|its premiere|its arrival|it to the shops|it into shops|it to shops',
      'see sees saw seen seeing: the light of day|print|publication|release',
      'roll rolls rolled rolled rolling: out',
      'get gets got got getting: its release|a release|its premiere|an airing',
    ],
    debut: [
      `make makes made made making: ${wayToScreen}`,
      `leap leaps leapt leapt leaping: ${toScreen}`,
      `jump jumps jumped jumped jumping: ${toScreen}`,
      'come comes came come coming: to life on @service|to life on screen|to life on the small screen|alive on screen',
      'get gets got got getting: the @service treatment|the screen treatment|the tv treatment|its @service debut|its tv debut|its screen debut|its small screen debut',
      'make makes made made making: its @service debut|its tv debut|its television debut|its screen debut|its small screen debut',
    ],
    weak: [
      ...comingVerbs,
      'appear appears appeared appeared appearing',
      'open opens opened opened opening',
      'serve serves served served serving',
      'turn turns turned turned turning: up',
      'hit hits hit hit hitting',
    ],
  },
  {
    out: [
      'from today|from this morning|from tonight|out|be shown|been shown|being shown|be screened',
      'be broadcast|been broadcast|be seen before|available|on sale|with us|in our hands|in your hands|in readers hands',
      'on the streamer|on the service|up to stream|up to watch|there to stream|on @service|on our screens',
      'in shops|in the shops|in stores|in bookshops|on shelves|on the shelf|in print|on the table',
      'up on @service',
    ],
    watch: [
      'see it|watch it|get it|see the result|see the results|see them|get them|watch them|get to see',
      'get to watch|be able to watch|see season|watch the|watch season',
      "it 's on|it is on|they 're on|on air|on telly|on tv|on our televisions",
    ],
  },
);

/** Each release has one of these. */
export const releaseSignals = releaseWords.signal(['out', 'weak', 'debut']);
