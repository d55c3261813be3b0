import { nounOpenings } from './match-noun.ts';
import { numberedOpenings } from './match-numbered.ts';
import type { PreparedWorks } from './prepare-works.ts';

/** With what sort of reference a word may begin: bits, of which a word may have several. */
export const opening = { number: 1, title: 2, noun: 4 } as const;

/** For each word with which a reference may begin the sorts of reference; nearly all words of a text begin none. */
export type Openings = ReadonlyMap<string, number>;

/** The words with which references to works may begin. A number in digits may, too. */
export function openingsOf({ phrases }: Pick<PreparedWorks, 'phrases'>): Openings {
  const openings = new Map<string, number>();
  const add = (words: Iterable<string>, sort: number) => {
    for (const word of words) openings.set(word, (openings.get(word) ?? 0) | sort);
  };
  add(numberedOpenings(), opening.number);
  add(phrases.keys(), opening.title);
  add(nounOpenings(), opening.noun);
  return openings;
}
