import { cutOf, isPiece } from './cut-table.ts';

/**
 * What a page has done in one go, before we looked. A browser records each step; what counts for a text is what came of
 * them: a node that was moved and then written to says what was written.
 */
export interface Doings {
  /** Text nodes that it has written to. */
  readonly written: ReadonlySet<Node>;
  /** Nodes that it has put in somewhere. */
  readonly added: ReadonlySet<Node>;
  /** Nodes that it has taken out, and how it did so the last time. */
  readonly removed: ReadonlyMap<Node, MutationRecord>;
  /** What it has put directly behind a node, in the order in which it came there. */
  readonly behind: ReadonlyMap<Node, readonly Node[]>;
  /** What it has put in and had nowhere before. */
  readonly fresh: ReadonlySet<Node>;
  /** What each text node that was cut had said before the page touched it. */
  readonly said: ReadonlyMap<Text, string>;
}

/** Looks at what a mutation observer has recorded as a whole. */
export function readDoings(records: readonly MutationRecord[], touched: Iterable<Text>): Doings {
  const written = new Set<Node>();
  const added = new Set<Node>();
  const removed = new Map<Node, MutationRecord>();
  const behind = new Map<Node, Node[]>();
  for (const record of records) {
    if (record.type === 'characterData') written.add(record.target);
    for (const node of record.removedNodes) {
      removed.delete(node); // in the order of the last times
      removed.set(node, record);
    }
    let before = record.previousSibling;
    for (const node of record.addedNodes) {
      added.add(node);
      if (before) pushTo(behind, before, node);
      before = node;
    }
  }
  const said = new Map([...touched].map((text) => [text, saidBefore(text)]));
  return { written, added, removed, behind, fresh: freshNodes(records), said };
}

/** What a text said before the page touched it, from what we know of its cuts. */
function saidBefore(text: Text): string {
  const { head, pieces } = cutOf(text) ?? { head: text.data, pieces: [] };
  return head + pieces.map(({ said, left }) => said + left).join('');
}

/** What the page has put directly behind a node, and behind that; what it put there last comes first. */
export function putBehind(node: Node, doings: Doings, known = new Set<Node>()): Node[] {
  const all: Node[] = [];
  for (const one of doings.behind.get(node) ?? []) {
    if (isPiece(one) || known.has(one)) continue;
    known.add(one);
    all.unshift(one, ...putBehind(one, doings, known));
  }
  return all;
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

/** Whether the page has put an element around a node, where that stood: what translates a page does so with each text. */
export function isWrapped(node: Node, doings: Doings): boolean {
  return node.parentNode !== null && insteadOf(node, doings).some((one) => one.contains(node));
}

/** Nodes that have been put in and have stood nowhere before, or only in what is as new. */
export function freshNodes(records: readonly MutationRecord[]): Set<Node> {
  const fresh = new Set<Node>();
  const known = new Set<Node>();
  for (const { target, removedNodes, addedNodes } of records) {
    if (!fresh.has(target)) for (const node of removedNodes) known.add(node);
    for (const node of addedNodes) if (!known.has(node)) fresh.add(node);
  }
  return fresh;
}

/** Whether there is a node, and it is text. */
export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3;

/** Thousands may be put behind one and the same node. */
function pushTo(lists: Map<Node, Node[]>, key: Node, node: Node): void {
  const list = lists.get(key);
  if (list) list.push(node);
  else lists.set(key, [node]);
}
