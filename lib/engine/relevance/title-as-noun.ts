import type { Token } from '../text/tokenise.ts';
import { wordSet } from '../word-set.ts';

const determiners = wordSet(
  'a an the this that another real proper true such his her their our my its some any every what',
);
const links = wordSet(
  'of for at in on to and or that when from with as but by is was if which who until before after than',
);

/**
 * Whether what stands at a place is one of the work's titles as a title, or a noun that is spelt the same: in small
 * letters, or "that was a heartbreaker of a match", where "a Heartbreaker fan" is still the title.
 *
 * @param at Where the title begins.
 */
export function isTitleAsNoun(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.casing === 'lower') return true;
  const next = tokens[at + 1];
  const isAlone = next?.kind !== 'word' || links.has(next.text);
  return isAlone && determiners.has(tokens[at - 1]?.text ?? '');
}
