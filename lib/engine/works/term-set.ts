import type { Term } from './outlets.ts';

/** Words and signs of outlets to look terms up in. To ask it for a token's text, which is never a sign, is an error of types. */
export interface TermSet {
  has(term: Term | ''): boolean;
}

/** A list like `wordSet`, in which signs may stand: `termSet('streamer @service')`. */
export const termSet = (...lines: readonly string[]): TermSet =>
  new Set<string>(lines.flatMap((line) => line.split(' ')));
