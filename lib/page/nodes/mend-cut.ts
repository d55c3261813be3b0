import { type Cut, cutOf, dropCut, type Piece } from './cut-table.ts';
import { isInnerReplaced, joinInPlace, joinTo } from './join-cut.ts';
import { type Doings, insteadOf, isGivenUp, putBehind } from './page-doings.ts';
import { tellRecut } from './recut.ts';

/**
 * Takes our hosts out of a text node that was cut, as soon as the page has touched any part of it, and brings the text
 * to where it would be had we never been there. Nothing that the page did is judged by how the text looks now as long
 * as the browser's records tell it: who writes what is there already has written it all the same.
 */
export function mendCut(text: Text, doings: Doings): void {
  const cut = cutOf(text);
  if (!cut) return;
  if (doings.written.has(text) || text.data !== cut.head) mendWritten(text, cut, doings);
  else if (isNormalized(cut)) mendNormalized(text, cut, doings);
  else if (!doings.removed.has(text)) joinInPlace(text, cut, doings, text);
  else if (isReplaced(text, cut, doings)) joinInPlace(text, cut, doings, undefined);
  else joinTo(text, text, cut);
  tellRecut(text);
}

/** What a page puts into its node is the whole text, unless it parted the node or goes through all texts that it finds. */
function mendWritten(text: Text, cut: Cut, doings: Doings): void {
  const last = lastOfParts(text, cut, doings);
  if (last?.nodeType === 3) joinTo(last as Text, text, cut);
  else if (last) joinInPlace(text, cut, doings, undefined);
  else if (text.parentNode && !doings.removed.has(text) && isWorkedThrough(cut, doings))
    joinInPlace(text, cut, doings, text);
  else dropCut(text);
}

/** The last of the nodes into which the page has parted what it found in its node (`splitText`, a link around a word). */
function lastOfParts(text: Text, { head }: Cut, doings: Doings): Node | undefined {
  const parts = putBehind(text, doings).filter((node) => doings.fresh.has(node));
  // Wherever the parts of a split have gone since, they are what it made.
  const split = lastSaying(head, text, parts.filter(isText));
  return split ?? (/\S/.test(head) ? lastSaying(head, text, parts) : undefined);
}

/** The node with which a text and what stands behind it have said all of something. */
function lastSaying(wanted: string, first: Text, others: readonly Node[]): Node | undefined {
  let said = first.data;
  return others.find(({ textContent }) => {
    said += textContent;
    return said === wanted;
  });
}

/** Whether the page has gone through our pieces too, as what replaces words or translates does. */
function isWorkedThrough({ pieces }: Cut, doings: Doings): boolean {
  return pieces.some(
    (piece) =>
      (piece.inner && piece.inner.data !== piece.said) ||
      isInnerReplaced(piece) ||
      isGivenUp(piece.after, doings) ||
      !piece.after.data.startsWith(piece.left),
  );
}

/** Whether the page has called `normalize()`, which joins texts side by side and takes out those that are empty. */
function isNormalized({ pieces }: Cut): boolean {
  return pieces.some(({ bell, host }) => !bell.parentNode && host.parentNode);
}

/** Without us no text would have been empty or stood alone: what `normalize()` would have joined then is joined. */
function mendNormalized(text: Text, cut: Cut, doings: Doings): void {
  const own = cut.pieces.find(({ after }) => after === doings.removed.get(text)?.previousSibling);
  if (own?.after.data.startsWith(own.left + cut.head)) {
    // The page has put it behind its own pieces, and it was joined to the last of them.
    own.after.after(text);
    text.data = (doings.said.get(text) ?? '') + own.after.data.slice(own.left.length + cut.head.length);
    dropCut(text);
    return;
  }
  const before = joinedBefore(text, cut, doings);
  const next = leftBehind(text, cut, doings);
  if (before) text.data = doings.said.get(text) ?? text.data;
  else if (!text.parentNode && cut.head === '') (cut.pieces[0] as Piece).host.before(text);
  joinTo(before ?? text, text, cut);
  if (!next) return;
  mendCut(next, doings);
  (before ?? text).appendData(next.data);
  next.data = ownWords(next, doings);
  next.remove();
}

/** What a text says without those that were joined to it. */
function ownWords(text: Text, { removed, said: saidBefore }: Doings): string {
  const before = saidBefore.get(text);
  if (before !== undefined) return before;
  const joined = [...removed].filter(([node, record]) => isText(node) && record.previousSibling === text);
  const said = joined.map(([{ textContent }]) => textContent).join('');
  return text.data.endsWith(said) ? text.data.slice(0, text.length - said.length) : text.data;
}

/** The text before the page's own node to which that would have been joined. */
function joinedBefore(text: Text, { head, pieces }: Cut, { removed, written }: Doings): Text | undefined {
  const before = removed.get(text)?.previousSibling;
  if (!isText(before) || pieces.some(({ after }) => after === before)) return undefined;
  return head === '' || (written.has(before) && before.data.endsWith(head)) ? before : undefined;
}

/** The text behind our last one that would have been joined to it, had that not been empty. */
function leftBehind(text: Text, { pieces }: Cut, { removed }: Doings): Text | undefined {
  const last = (pieces.at(-1) as Piece).after;
  let next: Node | null | undefined = last;
  while (isText(next) && next.data === '' && !next.parentNode) next = removed.get(next)?.nextSibling;
  return isText(next) && next !== last && next !== text ? next : undefined;
}

/** Whether the page has put something in the place of its own node that says the same. */
function isReplaced(text: Text, cut: Cut, doings: Doings): boolean {
  if (text.parentNode) return false; // moved, into what stands there now or elsewhere
  const instead = insteadOf(text, doings);
  const isHostThere = (cut.pieces[0] as Piece).host.parentNode === instead[0]?.parentNode;
  if (instead.length === 0 || !isHostThere || doings.removed.has((cut.pieces[0] as Piece).host)) return false;
  const said = instead.map(({ textContent }) => textContent).join('');
  return (said === cut.head && /\S/.test(said)) || isWorkedThrough(cut, doings);
}

const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3;
