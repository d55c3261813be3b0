import type { Token } from './tokenise.ts';

/** Shorter words have small letters in headlines too: "of", "and". */
const shortest = 4;

/** How many longer words there are, and how large a share of them has a capital. */
export interface LongWords {
  readonly count: number;
  /** 0 to 1; 0 where there are none. */
  readonly capitals: number;
}

/** Counts the words of four letters and more among `tokens.slice(first, last)`: by their capitals a headline is known. */
export function longWords(tokens: readonly Token[], first: number, last: number): LongWords {
  let count = 0;
  let capitals = 0;
  for (let at = first; at < last && at < tokens.length; at += 1) {
    const { kind, text, casing } = tokens[at] as Token;
    if (kind !== 'word' || text.length < shortest) continue;
    count += 1;
    if (casing !== 'lower') capitals += 1;
  }
  return { count, capitals: count === 0 ? 0 : capitals / count };
}
