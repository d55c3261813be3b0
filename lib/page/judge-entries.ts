import type { PageContext } from '../engine/types.ts';
import type { EntryList } from './entry-list.ts';
import type { Entry, PageEngine } from './page-entry.ts';

/** How much is given to the engine at once: enough to understand, little enough to stop in between. */
const longestBatch = 6_000;
const contextBlocks = 3;

/**
 * Judges the first few of the given blocks together with what stands before them, and sets their findings.
 *
 * @param entries In document order; not empty.
 * @returns How many of them were judged, at least one, and whether the page was found to be about the work.
 */
export function judgeFirst(
  entries: readonly Entry[],
  list: EntryList,
  engine: PageEngine,
  context: PageContext,
): { readonly count: number; readonly isAbout: boolean } {
  const before = list.before(entries[0] as Entry, contextBlocks);
  let count = 0;
  let length = 0;
  while (count < entries.length && (count === 0 || length < longestBatch)) {
    length += (entries[count] as Entry).block.text.length;
    count += 1;
  }
  const batch = entries.slice(0, count);
  const blocks = [...before, ...batch].map(({ block }) => ({
    text: block.text,
    kind: block.kind,
    ...(block.depth === undefined ? {} : { depth: block.depth }),
  }));
  const { findings, relevance } = engine.analyse(blocks, context);
  for (const [at, entry] of batch.entries()) {
    entry.findings = findings.filter(({ block }) => block === before.length + at);
  }
  return { count, isAbout: relevance.about };
}
