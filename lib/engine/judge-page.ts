import { findClaims } from './claims/find-claims.ts';
import type { PreparedPack } from './prepare.ts';
import { readPage } from './reading/read-page.ts';
import { judgeRelevance } from './relevance/judge-relevance.ts';
import { findSpoilers } from './spoilers/find-spoilers.ts';
import { readBlocks } from './text/read-blocks.ts';
import type { Day, PageContext, PageJudgement, TextBlock } from './types.ts';

/**
 * Reads a page as far as its spoilers; its claims are found when they are asked for. Who has to hide what tells
 * before it is seen cannot wait for what is merely out of date.
 *
 * @param blocks The page's text in document order.
 * @param readOn The day of reading. Verdicts are those of this day, also when it is past.
 */
export function judgePage(
  blocks: readonly TextBlock[],
  context: PageContext,
  pack: PreparedPack,
  readOn: Day,
): PageJudgement {
  const read = readBlocks(blocks);
  const page = readPage(read, context, pack);
  const relevance = judgeRelevance(page, pack);
  const sentencesOf = read.map(({ sentences }) => sentences.length);
  return {
    relevance,
    sentences: sentencesOf.reduce((sum, count) => sum + count, 0),
    sentencesOf,
    spoilers: findSpoilers(page, relevance, pack),
    claimsFrom: (block) => findClaims(page, relevance, pack, readOn, block),
  };
}
