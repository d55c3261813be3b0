import type { PageView } from '../view/page-view.ts';
import { readMedium } from './read-medium.ts';

const known = new WeakMap<PageView, 'book' | 'screen' | undefined>();
const bookKinds: ReadonlySet<string> = new Set(['volume', 'book-series']);
const screenKinds: ReadonlySet<string> = new Set(['season', 'episode', 'film']);

/** What a sentence weighs whose words speak of books or of the screen, where a part that is named weighs 1. */
const hint = 0.25;

/** One part and a sentence beside it, on a page without a word of the other kind. */
const least = 1;

/**
 * What a page as a whole is about: `book` where it names volumes, in its title, more than once or once among many words of
 * books, and hardly a season.
 */
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
  for (const view of sentences) {
    for (const { kind } of view.works) add(kind, 1);
    const medium = readMedium(view, view.sentence);
    if (medium !== 'any') counted[medium] += hint;
  }
  if (counted.book > least && counted.screen === 0) return 'book';
  if (counted.screen > least && counted.book === 0) return 'screen';
  if (counted.book >= 2 && counted.book > 2 * counted.screen) return 'book';
  return counted.screen >= 2 && counted.screen > 2 * counted.book ? 'screen' : undefined;
}
