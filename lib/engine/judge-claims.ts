import { findClaims } from './claims/find-claims.ts';
import type { PreparedPack } from './prepare.ts';
import { takeIn } from './take-in.ts';
import type { ClaimFinding, Day, PageContext, TextBlock } from './types.ts';

/**
 * Reads a text for its claims alone.
 *
 * @param blocks The same blocks with which `judgePage` finds the spoilers, in document order.
 * @param readOn The day of reading. Verdicts are those of this day, also when it is past.
 * @param from The block to begin with: those before it are context alone.
 * @returns In document order; takes about as long as finding the spoilers.
 */
export function judgeClaims(
  blocks: readonly TextBlock[],
  context: PageContext,
  pack: PreparedPack,
  readOn: Day,
  from = 0,
): readonly ClaimFinding[] {
  const { page, reading } = takeIn(blocks, context, pack);
  return findClaims(page, reading.relevance, pack, readOn, from);
}
