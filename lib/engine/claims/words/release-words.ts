import { phraseTable } from './phrase-table.ts';

const places =
  'netflix|the streamer|streaming|our screens|screens|shelves|bookshelves|bookshops|bookstores|stores|shops|the shops|cinemas';

/** Words of coming out. `out` is a verb or adjective that can only mean it; `weak` needs more around it. */
export const releaseWords = phraseTable<'out' | 'weak' | 'noun' | 'watch'>(
  {
    out: [
      'release releases released released releasing',
      'premiere premieres premiered premiered premiering',
      'debut debuts debuted debuted debuting',
      'launch launches launched launched launching',
      'publish publishes published published publishing',
      'air airs aired aired airing',
      'land lands landed landed landing',
      'drop drops dropped dropped dropping',
      'arrive arrives arrived arrived arriving',
      `hit hits hit hit hitting: ${places}`,
      `reach reaches reached reached reaching: ${places}|british shops|readers|us|them|you|customers|north america`,
      `come comes came come coming: out|to ${places.replaceAll('|', '|to ')}|onto netflix|our way`,
      'go goes went gone going: up|out|on sale|live|on netflix|up on netflix',
      `start starts started started starting: on netflix|streaming`,
      `begin begins began begun beginning: streaming|airing`,
      `return returns returned returned returning: to ${places.replaceAll('|', '|to ')}`,
      `come comes came come coming: back to netflix`,
      'put puts put put putting: out|it out|them out',
      'bring brings brought brought bringing: out',
      `appear appears appeared appeared appearing: on netflix|in shops|in bookshops`,
      'unlock unlocks unlocked unlocked unlocking',
      'issue issues issued issued issuing',
      'bow bows bowed bowed bowing',
    ],
    weak: [
      'come comes came come coming',
      'follow follows followed followed following',
      'return returns returned returned returning',
      'appear appears appeared appeared appearing',
      'open opens opened opened opening',
      'start starts started started starting',
      'begin begins began begun beginning',
      'stream streams streamed streamed streaming',
      'serve serves served served serving',
      'turn turns turned turned turning: up',
      'hit hits hit hit hitting',
    ],
  },
  {
    out: 'out|available|on sale|with us|on netflix|on our screens|in shops|in the shops|in stores|in bookshops|on shelves|on the shelf|in print|on the table|up on netflix',
    noun: 'release|premiere|debut|launch|publication|arrival|return|transmission',
    watch:
      'see it|watch it|get it|see the result|see the results|see them|get them|watch them|get to see|get to watch|be able to watch|see season|watch the|watch season',
  },
);
