import type { PreparedPack } from '../prepare.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import type { ClaimFinding, Day, PageContext } from '../types.ts';

/** Finds the checkable statements about production and publication and judges each for the day of reading. */
export function findClaims(
  _blocks: readonly ReadBlock[],
  _context: PageContext,
  _pack: PreparedPack,
  _readOn: Day,
): ClaimFinding[] {
  return [];
}
