/** Verbs that can only mean that something comes out, in their five forms. */
export const comingOutVerbs: readonly string[] = [
  'release releases released released releasing',
  'premiere premieres premiered premiered premiering',
  'debut debuts debuted debuted debuting',
  'launch launches launched launched launching',
  'publish publishes published published publishing',
  'air airs aired aired airing',
  'land lands landed landed landing',
  'drop drops dropped dropped dropping',
  'arrive arrives arrived arrived arriving',
];

/** Verbs that may mean it where a work or a day stands beside them. */
export const comingVerbs: readonly string[] = [
  'come comes came come coming',
  'follow follows followed followed following',
  'return returns returned returned returning',
  'start starts started started starting',
  'begin begins began begun beginning',
  'stream streams streamed streamed streaming',
];
