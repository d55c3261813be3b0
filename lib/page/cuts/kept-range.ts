import type { Stretch } from '../nodes/stretch.ts';
import { placesInCut } from './cut-text.ts';
import { onRecut } from './recut.ts';

/** A live range over a stretch of the page's text. */
export interface KeptRange {
  readonly range: Range;
  /** Leaves the range to itself. */
  stop(): void;
}

interface Kept extends Stretch {
  readonly range: Range;
}

/** What is kept in each text node, and how to stop listening to it. */
const known = new WeakMap<Text, { readonly all: Set<Kept>; readonly stop: () => void }>();

/**
 * Makes a range over a stretch and keeps it there while its text node is cut and joined: both take nodes out of the
 * page for a moment or for ever, and the ends of a range that lie in them go astray.
 *
 * @returns `undefined` where the page has changed what the stretch ends in.
 */
export function keepRange(stretch: Stretch): KeptRange | undefined {
  const { node } = stretch;
  const kept = { ...stretch, range: node.ownerDocument.createRange() };
  if (!place(kept, placesInCut(node))) return undefined;
  const there = known.get(node) ?? listen(node);
  there.all.add(kept);
  return {
    range: kept.range,
    stop: () => {
      there.all.delete(kept);
      if (there.all.size > 0) return;
      there.stop();
      known.delete(node);
    },
  };
}

function listen(node: Text) {
  const all = new Set<Kept>();
  const stop = onRecut(node, () => {
    const placeOf = placesInCut(node);
    for (const kept of all) place(kept, placeOf);
  });
  const there = { all, stop };
  known.set(node, there);
  return there;
}

/** @returns false, and leaves the range alone, where the page has changed what it ends in. */
function place({ range, start, end }: Kept, placeOf: ReturnType<typeof placesInCut>): boolean {
  const [from, to] = [placeOf(start), placeOf(end)];
  if (!from || !to) return false;
  if (range.startContainer !== from.node || range.startOffset !== from.offset)
    range.setStart(from.node, from.offset);
  if (range.endContainer !== to.node || range.endOffset !== to.offset) range.setEnd(to.node, to.offset);
  return true;
}
