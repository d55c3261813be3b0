import { wordSet } from '../word-set.ts';

/** Words of how a work is made, sold and talked of: what says nothing of its story. */
export const productionWords = wordSet(
  'cast casting actor actress season series episode episodes film filming filmed shoot shooting shot',
  'release released premiere renewed renewal trailer teaser streaming stream award awards emmy bafta',
  'director directed writer script production producer creator published publisher volume volumes book',
  'books copies fans viewers audience soundtrack budget critic critics rating ratings commissioned',
  'announced announcement confirmed interview',
);
