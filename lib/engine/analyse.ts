import { findClaims } from './claims/find-claims.ts';
import type { PreparedPack } from './prepare.ts';
import { readPage } from './reading/read-page.ts';
import { judgeRelevance } from './relevance/judge-relevance.ts';
import { findSpoilers } from './spoilers/find-spoilers.ts';
import { readBlocks } from './text/read-blocks.ts';
import type { Analysis, Day, Finding, PageContext, TextBlock } from './types.ts';

const inDocumentOrder = (one: Finding, other: Finding) =>
  one.block - other.block || one.start - other.start || one.end - other.end;

/**
 * Reads a page once: its spoilers with the unit that each gives away, and its claims with their verdicts.
 * Pure: the same text, pack and days give the same findings. They do not depend on the reader; `decide` does.
 *
 * @param blocks The page's text in document order.
 * @param readOn The day of reading. Verdicts are those of this day, also when it is past.
 */
export function analyse(
  blocks: readonly TextBlock[],
  context: PageContext,
  pack: PreparedPack,
  readOn: Day,
): Analysis {
  const read = readBlocks(blocks);
  const page = readPage(read, context, pack);
  const relevance = judgeRelevance(page, pack);
  const findings: Finding[] = [
    ...findSpoilers(page, relevance, pack),
    ...findClaims(page, relevance, pack, readOn),
  ];
  const sentencesOf = read.map(({ sentences }) => sentences.length);
  return {
    relevance,
    sentences: sentencesOf.reduce((sum, count) => sum + count, 0),
    sentencesOf,
    findings: findings.sort(inDocumentOrder),
  };
}
