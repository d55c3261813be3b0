import { longWords } from '../text/long-words.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import type { Token } from '../text/tokenise.ts';
import type { NameNode, NameReading, PreparedNames } from './prepare-names.ts';

/** A run of tokens `[first, last)` that may name somebody, with every reading of the longest match. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly readings: readonly NameReading[];
}

/**
 * Finds every surface in a block, longest first, left to right, never overlapping.
 *
 * Names must be written with a capital: "hope", "last" and "spring" are words. In a text without any, those do that
 * are no everyday words. A first name with somebody else's surname after it is somebody else, unless the text has
 * capitals throughout, as headlines do. Full stops inside a name ("St. John") are stepped over.
 */
export function findNames(block: ReadBlock, names: PreparedNames): NameMatch[] {
  return findNamesAndNamesakes(block, names).own;
}

/** The same, with the first names that belong to somebody else apart. */
export function findNamesAndNamesakes(
  { tokens, isUncapitalised }: ReadBlock,
  names: PreparedNames,
): { readonly own: NameMatch[]; readonly others: NameMatch[] } {
  const own: NameMatch[] = [];
  const others: NameMatch[] = [];
  const surnamesCount = !isTitleCase(tokens);
  const needsCapital = !isUncapitalised;
  for (let at = 0; at < tokens.length; ) {
    const match = longestAt(tokens, at, names.trie, needsCapital);
    if (match) (surnamesCount && isSomebodyElse(tokens, match, names) ? others : own).push(match);
    at = match ? match.last : at + 1;
  }
  return { own, others };
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  trie: NameNode,
  needsCapital: boolean,
): NameMatch | undefined {
  let node: NameNode | undefined = trie;
  let best: NameMatch | undefined;
  for (let place = at; node && place < tokens.length; place += 1) {
    const token = tokens[place] as Token;
    if (place > at && token.kind === 'mark') {
      if (token.text === '.' && token.joined) continue;
      break;
    }
    node = node.next.get(token.text);
    if (!node || node.readings.length === 0) continue;
    const readings = readingsWritten(node, tokens, at, place + 1, needsCapital);
    if (readings.length > 0) best = { first: at, last: place + 1, readings };
  }
  return best;
}

/** The readings that fit how the words are written. Apart, since a closure would be made ready for every word of a page. */
const readingsWritten = (
  { readings }: NameNode,
  tokens: readonly Token[],
  first: number,
  last: number,
  needsCapital: boolean,
) => readings.filter((reading) => isWritten(reading, tokens, first, last, needsCapital));

/** Whether the casing fits: a name has a capital at its first and last word; a description need not. */
function isWritten(
  { kind }: NameReading,
  tokens: readonly Token[],
  first: number,
  last: number,
  needsCapital: boolean,
): boolean {
  if (kind === 'description' || kind === 'kin' || (!needsCapital && kind !== 'weak')) return true;
  return tokens[first]?.casing !== 'lower' || (last - first > 1 && tokens[last - 1]?.casing !== 'lower');
}

/** Of longer texts only the beginning is looked at. */
const longestHeadline = 40;

/** Whether most of the longer words have capitals, as in a headline: then capitals tell nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const { count, capitals } = longWords(tokens, 0, longestHeadline);
  return count > 2 && capitals > 0.6;
}

/** "Nora Field" where only "Nora" is known: a single first name, then a capitalised word that no name has. */
function isSomebodyElse(tokens: readonly Token[], match: NameMatch, { words }: PreparedNames): boolean {
  if (match.last - match.first > 1 || match.readings.some(({ kind }) => kind !== 'alias' && kind !== 'weak'))
    return false;
  const next = tokens[match.last];
  return (
    next?.kind === 'word' &&
    next.casing === 'capital' &&
    !next.joined &&
    next.text.length > 2 &&
    !words.has(next.text)
  );
}
