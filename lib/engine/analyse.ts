import { findClaims } from './claims/find-claims.ts';
import { once } from './once.ts';
import type { PreparedPack } from './prepare.ts';
import { findStories } from './relevance/find-stories.ts';
import { findSpoilers } from './spoilers/find-spoilers.ts';
import { takeIn } from './take-in.ts';
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
  const { page, reading } = takeIn(blocks, context, pack);
  const { relevance } = reading;
  const askStories = once(() => findStories(page, pack));
  const spoilers = findSpoilers(page, relevance, pack, true, askStories);
  const claims = findClaims(page, relevance, pack, readOn, 0, askStories);
  const findings: Finding[] = [...spoilers, ...claims];
  return { ...reading, findings: findings.sort(inDocumentOrder) };
}
