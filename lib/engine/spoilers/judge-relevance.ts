import type { PreparedPack } from '../prepare.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import type { PageContext, Relevance } from '../types.ts';

/** Judges whether a page is about the pack's work at all, or only mentions it. */
export function judgeRelevance(
  _blocks: readonly ReadBlock[],
  _context: PageContext,
  _pack: PreparedPack,
): Relevance {
  return { about: true, confidence: 0 };
}
