import type { PreparedPack } from '../prepare.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import type { PageContext, SpoilerFinding } from '../types.ts';

/** Finds the stretches of text that tell something of the story, with the unit that each gives away. */
export function findSpoilers(
  _blocks: readonly ReadBlock[],
  _context: PageContext,
  _pack: PreparedPack,
): SpoilerFinding[] {
  return [];
}
