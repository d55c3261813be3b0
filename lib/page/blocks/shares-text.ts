import type { BlockText } from './block-text.ts';

/** Whether two blocks have letters of the page in common. Of a long text node each may have a part of its own. */
export function sharesText(one: BlockText, other: BlockText): boolean {
  return one.runs.some((run) =>
    other.runs.some(
      ({ node, from, length }) =>
        node === run.node && from < run.from + run.length && run.from < from + length,
    ),
  );
}
