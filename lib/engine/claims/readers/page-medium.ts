import type { PageView } from '../view/page-view.ts';

const known = new WeakMap<PageView, 'book' | 'screen' | undefined>();
const bookKinds: ReadonlySet<string> = new Set(['volume', 'book-series']);
const screenKinds: ReadonlySet<string> = new Set(['season', 'episode', 'film']);

/** What a page as a whole is about: `book` where it names volumes, in its title or more than once, and hardly a season. */
export function pageMedium(page: PageView): 'book' | 'screen' | undefined {
  if (!known.has(page)) known.set(page, weigh(page));
  return known.get(page);
}

function weigh({ title, sentences }: PageView): 'book' | 'screen' | undefined {
  const counted = { book: 0, screen: 0 };
  const add = (kind: string, weight: number) => {
    if (bookKinds.has(kind)) counted.book += weight;
    if (screenKinds.has(kind)) counted.screen += weight;
  };
  for (const { kind } of title) add(kind, 3);
  for (const { works } of sentences) for (const { kind } of works) add(kind, 1);
  if (counted.book >= 2 && counted.book > 2 * counted.screen) return 'book';
  return counted.screen >= 2 && counted.screen > 2 * counted.book ? 'screen' : undefined;
}
