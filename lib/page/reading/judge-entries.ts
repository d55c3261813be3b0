import { mayClaim } from '../../engine/relevance/may-claim.ts';
import type { PageJudgement } from '../../engine/types.ts';
import { toTextBlock } from '../blocks/to-text-block.ts';
import type { PageEngine } from '../page-engine.ts';
import type { PageSubject } from '../subject/page-subject.ts';
import type { ClaimSearch } from './claim-queue.ts';
import { closedEngine } from './closed-engine.ts';
import type { EntryList } from './entry-list.ts';
import type { Entry } from './page-entry.ts';

/** How much is given to the engine at once: enough to understand, little enough to stop in between. */
const longestBatch = 3_000;
const contextBlocks = 3;
/** Longest context, in characters: with blocks of thousands each, most of the time would go to reading them again. */
const longestContext = 2_000;
/** With less text around it a short block may be misread; it is judged again once there is more. */
const thinBatch = 1_500;

interface Judged {
  readonly count: number;
  readonly isAbout: boolean;
  readonly isTurn: boolean;
  readonly search: ClaimSearch;
  readonly error?: unknown;
}

/**
 * Judges the first few of the given blocks together with what stands before them, and sets what they tell. Claims
 * that were found in a block before stay until they have been looked for again.
 *
 * @param entries In document order; not empty.
 * @returns How many of them were judged, at least one; whether they were found to be about the work, and whether that
 *   is news; what finds their claims; and what went wrong: then these blocks are hidden, since nobody knows what they
 *   tell.
 */
export function judgeFirst(
  entries: readonly Entry[],
  list: EntryList,
  engine: PageEngine,
  subject: PageSubject,
): Judged {
  const before = lastOf(list.before(entries[0] as Entry, contextBlocks), longestContext);
  let count = 0;
  let length = 0;
  while (count < entries.length && (count === 0 || length < longestBatch)) {
    length += (entries[count] as Entry).block.text.length;
    count += 1;
  }
  const batch = entries.slice(0, count);
  const around = length + before.reduce((sum, { block }) => sum + block.text.length, 0);
  const isThin = around < thinBatch;
  const blocks = [...before, ...batch].map(({ block }) => toTextBlock(block));
  const known = subject.context();
  const context = { ...known, aboutness: subject.aboutness, ...(isThin && { isExcerpt: true }) };
  let judged: PageJudgement;
  let isTurn = false;
  let failed = {};
  try {
    judged = engine.judge(blocks, context);
    isTurn = subject.note(judged.relevance.confidence, around);
  } catch (error) {
    judged = closedEngine().judge(blocks, context);
    failed = { error };
  }
  for (const [at, entry] of batch.entries()) {
    entry.isThin = isThin;
    entry.sentences = judged.sentencesOf[before.length + at] ?? 0;
    entry.isUnsure = isThin && !judged.relevance.about;
    entry.findings = [
      ...judged.spoilers.filter(({ block }) => block === before.length + at),
      ...(entry.held ?? []),
      ...(entry.findings ?? []).filter(({ type }) => type === 'claim'),
    ];
  }
  const from = before.length;
  const find = async () => {
    if (!mayClaim(judged.relevance)) return [];
    const claims = await engine.findClaims({ blocks, context, from });
    return claims.map((claim) => ({ ...claim, block: claim.block - from }));
  };
  const { about } = judged.relevance;
  return { count, isAbout: about, isTurn, search: { entries: batch, find }, ...failed };
}

/** The last of some entries that together are not longer than so many characters. */
function lastOf(entries: readonly Entry[], length: number): readonly Entry[] {
  let first = entries.length;
  let sum = 0;
  while (first > 0) {
    sum += (entries[first - 1] as Entry).block.text.length;
    if (sum > length) break;
    first -= 1;
  }
  return entries.slice(first);
}
