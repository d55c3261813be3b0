import { wordSet } from '../../word-set.ts';

const nouns = {
  volumes: wordSet(
    'volume volumes book books novels tomes comics instalments installments paperbacks hardbacks hardcovers collections',
  ),
  episodes: wordSet('episodes episode chapters eps'),
  seasons: wordSet('seasons series runs'),
};

/** Nouns that are counted, by what they are. */
export const countedNouns: ReadonlyMap<string, keyof typeof nouns> = new Map(
  (Object.keys(nouns) as (keyof typeof nouns)[]).flatMap((of) =>
    [...nouns[of]].map((word) => [word, of] as const),
  ),
);

/** Words that may stand between a number and its noun. */
export const countBetween = wordSet(
  'graphic earlier published collected print printed bound numbered existing other more new of the full great beautiful bestselling',
  'young adult half hour hours thrilling whole lovely',
);

/** What is out so far. */
export const outScope = wordSet(
  'published out released print printed available far shops shelf shelves stores issued reached reach stock',
  'existing bought date read available present sale moment currently already shop writing appeared appear',
  'exist exists had earlier ran lasted spanned',
);

/** What there shall be in all. */
export const totalScope = wordSet(
  'total totals all planned plan plans planning planned consists consist comprises comprise includes',
  'include including entire whole complete stands series saga made comprising altogether which run',
);
