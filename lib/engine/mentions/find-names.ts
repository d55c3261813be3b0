import type { Token } from '../text/tokenise.ts';
import type { NameNode, NameReading, PreparedNames } from './prepare-names.ts';

/** A run of tokens `[first, last)` that may name somebody, with every reading of the longest match. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly readings: readonly NameReading[];
}

/**
 * Finds every surface in a run of tokens, longest first, left to right, never overlapping.
 *
 * Names must be written with a capital (in a text that has any): "hope", "last" and "spring" are words.
 * Full stops inside a name ("St. John") are stepped over.
 *
 * @param tokens The tokens of one block.
 */
export function findNames(tokens: readonly Token[], { trie }: PreparedNames): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = longestAt(tokens, at, trie);
    if (match) matches.push(match);
    at = match ? match.last : at + 1;
  }
  return matches;
}

function longestAt(tokens: readonly Token[], at: number, trie: NameNode): NameMatch | undefined {
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
    const readings = node.readings.filter((reading) => isWritten(reading, tokens, at, place + 1));
    if (readings.length > 0) best = { first: at, last: place + 1, readings };
  }
  return best;
}

/** Whether the casing fits: a name has a capital at its first and last word; a description need not. */
function isWritten({ kind }: NameReading, tokens: readonly Token[], first: number, last: number): boolean {
  if (kind === 'description' || kind === 'kin') return true;
  return tokens[first]?.casing !== 'lower' || (last - first > 1 && tokens[last - 1]?.casing !== 'lower');
}
