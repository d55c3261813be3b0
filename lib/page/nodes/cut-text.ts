import { createHost, type Host, isHost } from './own-nodes.ts';
import { tellRecut } from './recut.ts';

/** One host of ours behind a stretch of the page's text, and the text that follows it. */
interface Piece {
  readonly host: Host;
  /** The hidden or marked stretch, in the host; absent for a host that stands at a point. */
  readonly inner: Text | undefined;
  /** What the stretch said when it was cut. */
  readonly said: string;
  readonly after: Text;
}

// By the page's own node, and by every node of ours.
const cuts = new WeakMap<Text, Piece[]>();
const owners = new WeakMap<Node, Text>();
/** What a cut node was left to say: when it says something else, the page has written it anew. */
const heads = new WeakMap<Text, string>();

/** The page's own text node to which a node belongs, if it is one that was cut or a piece of one. */
export function cutOwner(node: Node): Text | undefined {
  return owners.get(node) ?? (cuts.has(node as Text) ? (node as Text) : undefined);
}

/** Whether the node is one of ours behind a cut text node: a host, or the text that follows one. */
export function isPiece(node: Node): boolean {
  return owners.has(node);
}

/** The text that the page put into a node, cut or not. */
export function wholeText(text: Text): string {
  const pieces = cuts.get(text);
  if (!pieces) return text.data;
  return text.data + pieces.map(({ said, after }) => said + after.data).join('');
}

/**
 * Where offsets into `wholeText` lie now, for ranges; `undefined` in a stretch that the page has changed. Holds until
 * the node is cut or joined again.
 */
export function placesInCut(text: Text): (offset: number) => { node: Text; offset: number } | undefined {
  const parts: { node: Text | undefined; from: number; to: number }[] = [];
  for (const { node, length } of plainParts(text)) {
    const from = parts.at(-1)?.to ?? 0;
    parts.push({ node, from, to: from + length });
  }
  return (offset) => {
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parts[middle]?.to as number) < offset) low = middle + 1;
      else high = middle;
    }
    // At an edge several parts meet: the first that a range can end in.
    for (let part = parts[low]; part && part.from <= offset; part = parts[++low])
      if (part.node) return { node: part.node, offset: offset - part.from };
    return undefined;
  };
}

/** The parts of `wholeText(text)[start, end)` that stand in no host of ours and can be cut; in order, none empty. */
export function uncutParts(text: Text, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const [at, { length }] of [...plainParts(text)].entries()) {
    const part = { start: Math.max(start, from), end: Math.min(end, from + length) };
    if (at % 2 === 0 && part.start < part.end) found.push(part);
    from += length;
  }
  return found;
}

/** Where a host of ours may stand for an offset into `wholeText`: there, or behind the stretch that it lies in. */
export function endOfCut(text: Text, offset: number): number {
  let from = 0;
  for (const [at, { length }] of [...plainParts(text)].entries()) {
    if (at % 2 === 1 && offset > from && offset <= from + length) return from + length;
    from += length;
  }
  return offset;
}

function* plainParts(text: Text): Generator<{ node: Text | undefined; length: number; index: number }> {
  yield { node: text, length: text.length, index: -1 };
  for (const [index, { inner, said, after }] of (cuts.get(text) ?? []).entries()) {
    yield { node: inner?.data === said ? inner : undefined, length: said.length, index };
    yield { node: after, length: after.length, index };
  }
}

/**
 * Puts a new host around `wholeText(text)[start, end)`, or at a point where both are equal. The page's own
 * node stays in its place with what stands before the first cut.
 *
 * @param tag What sort of host.
 * @param dress Called with the host before it goes into the page, where each change of it would cost more.
 * @returns The host and its undo, which joins the text again. Undos may be called in any order, and twice.
 *   `undefined` when the stretch overlaps an earlier cut or the node has no parent.
 */
export function cutText(
  text: Text,
  start: number,
  end: number,
  tag: Parameters<typeof createHost>[1],
  dress: (host: Host) => void = () => {},
): { host: Host; undo: () => void } | undefined {
  const found = findPart(text, start, end);
  if (!found || !text.parentNode) return undefined;
  const { part, from } = found;
  const host = createHost(text.ownerDocument, tag);
  dress(host);
  // In as few changes of the page as can be: what is hidden never stands in it by itself.
  const isLast = end - from === part.length;
  const after = isLast ? text.ownerDocument.createTextNode('') : part.splitText(end - from);
  const inner = end > start ? text.ownerDocument.createTextNode(part.data.slice(start - from)) : undefined;
  const piece: Piece = { host, inner, said: inner?.data ?? '', after };
  if (inner) {
    part.deleteData(start - from, inner.length);
    host.append(inner);
  }
  part.after(...(isLast ? [host, after] : [host]));
  for (const own of [host, after, inner]) if (own) owners.set(own, text);
  const pieces = cuts.get(text) ?? [];
  if (pieces.length === 0) cuts.set(text, pieces);
  pieces.splice(found.index + 1, 0, piece);
  heads.set(text, text.data);
  tellRecut(text);
  return { host, undo: () => join(text, piece) };
}

function findPart(text: Text, start: number, end: number) {
  if (!cuts.has(text)) return end > text.length ? undefined : { part: text, from: 0, index: -1 };
  let from = 0;
  const plain = [...plainParts(text)];
  for (const [at, { node, length, index }] of plain.entries()) {
    const isInner = at % 2 === 1;
    if (!isInner && node && start >= from && end <= from + length) return { part: node, from, index };
    from += length;
  }
  return undefined;
}

function join(text: Text, piece: Piece): void {
  const pieces = cuts.get(text) ?? [];
  const at = pieces.indexOf(piece);
  if (at < 0) return;
  if (text.data !== heads.get(text)) {
    forgetCuts(text);
    return;
  }
  const before = pieces[at - 1]?.after ?? text;
  before.appendData(piece.said + piece.after.data);
  drop(pieces, at);
  heads.set(text, text.data);
  if (pieces.length === 0) cuts.delete(text);
  tellRecut(text);
}

function drop(pieces: Piece[], at: number): void {
  const [piece] = pieces.splice(at, 1);
  if (!piece) return;
  piece.inner?.remove();
  piece.host.replaceWith(...piece.host.childNodes); // what the page has put into it
  piece.after.remove();
  for (const own of [piece.host, piece.after, piece.inner]) if (own) owners.delete(own);
}

/** Takes every host of ours out of a text node and joins its text, as each undo would. */
export function rejoin(text: Text): void {
  for (const piece of [...(cuts.get(text) ?? [])].reverse()) join(text, piece);
}

/** Takes our hosts away from a text node that the page has written anew: what it wrote is the whole text. */
export function forgetCuts(text: Text): void {
  const pieces = cuts.get(text) ?? [];
  while (pieces.length > 0) drop(pieces, 0);
  cuts.delete(text);
}

/** Whether all hosts of a cut text node still stand beside it and say what they said. */
export function isWhole(text: Text): boolean {
  return (cuts.get(text) ?? []).every(
    ({ host, inner, said, after }) =>
      host.parentNode === text.parentNode &&
      after.parentNode === text.parentNode &&
      (!inner || (inner.parentNode === host && host.childNodes.length === 1 && inner.data === said)),
  );
}

/** Whether the page made this element by copying one of ours. */
export function isCopy(node: Node): node is Element {
  return isHost(node) && !owners.has(node);
}
