import type { Token } from './tokenise.ts';

/** Fewer words than this do not show how somebody writes. */
const fewest = 3;
/** One capital in so many words is a slip, or a name that a telephone knows. */
const wordsPerSlip = 8;

/**
 * Whether a text is written without capitals, as many a chat and blog is: there a name needs none, and neither does a
 * sentence. Words all in capitals are shouted, and an "I" may be the telephone's.
 *
 * @param tokens The tokens of one block.
 */
export function isUncapitalised(tokens: readonly Token[]): boolean {
  let small = 0;
  let slips = 0;
  for (const { kind, casing, text } of tokens) {
    if (kind !== 'word') continue;
    if (casing === 'lower') small += 1;
    else if (casing === 'capital' && text !== 'i') {
      if (small === 0) return false;
      slips += 1;
    }
  }
  return small >= fewest && small >= slips * wordsPerSlip;
}
