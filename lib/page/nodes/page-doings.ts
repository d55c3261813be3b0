import { isPiece } from './cut-table.ts';

/** What a page has done in one go, before we looked. */
export interface Doings {
  /** Text nodes that it has written to. */
  readonly written: ReadonlySet<Node>;
  /** Nodes that it has put in somewhere. */
  readonly added: ReadonlySet<Node>;
  /** Nodes that it has taken out, and how it did so the last time. */
  readonly removed: ReadonlyMap<Node, MutationRecord>;
  /** All of it, in order. */
  readonly records: readonly MutationRecord[];
}

/** Looks at what a mutation observer has recorded as a whole. */
export function readDoings(records: readonly MutationRecord[]): Doings {
  const written = new Set<Node>();
  const added = new Set<Node>();
  const removed = new Map<Node, MutationRecord>();
  for (const record of records) {
    if (record.type === 'characterData') written.add(record.target);
    for (const node of record.removedNodes) removed.set(node, record);
    for (const node of record.addedNodes) added.add(node);
  }
  return { written, added, removed, records };
}

/** What the page has put directly behind a node, and behind that. */
export function putBehind(node: Node, { records }: Doings): Node[] {
  const all = [node];
  for (const { addedNodes, previousSibling } of records) {
    const at = previousSibling && addedNodes.length > 0 ? all.indexOf(previousSibling) : -1;
    if (at >= 0) all.splice(at + 1, 0, ...addedNodes);
  }
  return all.slice(1);
}

/** What the page has put in the place of a node that it took out: at once, or before it and then took it out. */
export function insteadOf(node: Node, { removed, added }: Doings): Node[] {
  const record = removed.get(node);
  if (!record) return [];
  const isNew = (one: Node | null): one is Node => one !== null && added.has(one) && !isPiece(one);
  const found = [...record.addedNodes].filter(isNew);
  for (let at = record.previousSibling; isNew(at); at = at.previousSibling) found.unshift(at);
  return [...new Set(found)];
}

/** Whether the page has taken a node out and put something in its place. */
export function isGivenUp(node: Node, doings: Doings): boolean {
  return !node.parentNode && insteadOf(node, doings).length > 0;
}
