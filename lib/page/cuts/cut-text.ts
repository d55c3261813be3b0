import { createHost, type Host } from '../nodes/own-nodes.ts';
import { cutOf, dropCut, dropPiece, enterPiece, type Piece } from './cut-table.ts';
import { tellRecut } from './recut.ts';

/** The text that the page put into a node, cut or not. */
export function wholeText(text: Text): string {
  const cut = cutOf(text);
  if (!cut) return text.data;
  return text.data + cut.pieces.map(({ said, after }) => said + after.data).join('');
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
  for (const [index, { inner, said, after }] of (cutOf(text)?.pieces ?? []).entries()) {
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
  // Told by what was cut before: the page is not asked for text that we know.
  const before = cutOf(text);
  const owner = before?.pieces[found.index];
  const left = owner?.left ?? before?.head ?? text.data;
  // In as few changes of the page as can be: what is hidden never stands in it by itself.
  const isLast = end - from === part.length;
  const after = isLast ? text.ownerDocument.createTextNode('') : part.splitText(end - from);
  const said = left.slice(start - from, end - from);
  const inner = end > start ? text.ownerDocument.createTextNode(said) : undefined;
  const bell = text.ownerDocument.createTextNode('');
  if (inner) part.deleteData(start - from, inner.length);
  host.append(...(inner ? [inner, bell] : [bell]));
  part.after(...(isLast ? [host, after] : [host]));
  if (owner) owner.left = left.slice(0, start - from);
  const piece = { host, inner, said, after, left: left.slice(end - from), bell };
  enterPiece(text, found.index + 1, piece, owner ? (before?.head as string) : left.slice(0, start - from));
  return { host, undo: () => join(text, piece) };
}

function findPart(text: Text, start: number, end: number) {
  if (!cutOf(text)) return end > text.length ? undefined : { part: text, from: 0, index: -1 };
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
  const cut = cutOf(text);
  const at = cut?.pieces.indexOf(piece) ?? -1;
  if (!cut || at < 0) return;
  if (text.data !== cut.head) {
    dropCut(text); // what the page has written meanwhile is the whole text
    return;
  }
  const rest = piece.said + piece.after.data;
  const before = cut.pieces[at - 1];
  (before?.after ?? text).appendData(rest);
  if (before) before.left += rest;
  else cut.head += rest;
  dropPiece(text, piece);
  tellRecut(text);
}

/** Whether all hosts of a cut text node still stand beside it and say what they said. */
export function isWhole(text: Text): boolean {
  return (cutOf(text)?.pieces ?? []).every(
    ({ host, inner, said, after, bell }) =>
      host.parentNode === text.parentNode &&
      after.parentNode === text.parentNode &&
      bell.parentNode === host &&
      (!inner || (inner.parentNode === host && inner.data === said)) &&
      host.childNodes.length === (inner ? 2 : 1),
  );
}
