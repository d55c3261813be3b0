import { cutOwner, isPiece } from './cut-table.ts';
import { mendCut } from './mend-cut.ts';
import { readDoings } from './page-doings.ts';

/**
 * Puts right all text nodes that we have cut and a page has touched. What a page does in one task is looked at as a
 * whole before anything is joined: a node that is moved and then written to says what was written.
 *
 * @returns Those text nodes, and whether the page has touched what is ours in them.
 */
export function mendCuts(
  records: readonly MutationRecord[],
): ReadonlyMap<Text, { readonly isTorn: boolean }> {
  const touched = new Map<Text, { isTorn: boolean }>();
  const touch = (node: Node | null) => {
    const owner = node && cutOwner(node);
    if (owner) touched.set(owner, { isTorn: touched.get(owner)?.isTorn || isPiece(node) });
  };
  for (const { target, removedNodes, addedNodes, nextSibling } of records) {
    touch(target);
    for (const node of removedNodes) touch(node);
    for (const node of addedNodes) touch(node);
    if (addedNodes.length > 0 && nextSibling && isPiece(nextSibling)) touch(cutOwner(nextSibling) ?? null);
  }
  if (touched.size === 0) return touched;
  const doings = readDoings(records, touched.keys());
  // Last first: what one node is joined to may be a piece of another.
  const inOrder = [...doings.removed.keys()].filter((node) => touched.has(node as Text)).reverse() as Text[];
  for (const text of new Set([...inOrder, ...touched.keys()])) mendCut(text, doings);
  return touched;
}
