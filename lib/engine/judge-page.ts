import type { SpoilerPack } from './prepare-spoiler-pack.ts';
import { findSpoilers } from './spoilers/find-spoilers.ts';
import { takeIn } from './take-in.ts';
import type { PageContext, PageJudgement, TextBlock } from './types.ts';

/**
 * Reads a page as far as its spoilers. Who has to hide what tells before it is seen cannot wait for what is merely out of
 * date: `judgeClaims` finds that, in a process of its own if need be. Nor are reasons given.
 *
 * @param blocks The page's text in document order.
 */
export function judgePage(
  blocks: readonly TextBlock[],
  context: PageContext,
  pack: SpoilerPack,
): PageJudgement {
  const { page, reading } = takeIn(blocks, context, pack);
  return { ...reading, spoilers: findSpoilers(page, reading.relevance, pack, false) };
}
