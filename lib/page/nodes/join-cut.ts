import { type Cut, dropCut, type Piece, releasePiece } from './cut-table.ts';
import { type Doings, isGivenUp, putBehind } from './page-doings.ts';

/** All that stands behind the page's own node, as it is now. */
const restOf = ({ pieces }: Cut) =>
  pieces.map(({ inner, after }) => (inner?.data ?? '') + after.data).join('');

/** Joins all that stands behind the page's own node to a text node. */
export function joinTo(target: Text, text: Text, cut: Cut): void {
  target.appendData(restOf(cut));
  dropCut(text);
}

/**
 * Joins what stands side by side. Where the page has put something of its own between two parts, or in the place of
 * one, what comes behind that is a text node of its own from now on.
 *
 * @param first The page's own node, or `undefined` where that keeps what it says.
 */
export function joinInPlace(text: Text, cut: Cut, doings: Doings, first: Text | undefined): void {
  const parts: Text[] = first ? [first] : [];
  const home = (first ?? (cut.pieces[0] as Piece).host).parentNode;
  for (const piece of [...cut.pieces]) layOpen(text, piece, home, parts, doings);
  // What the page has put behind its own node comes behind all of its text.
  const between = new Set(first ? putBehind(first, doings) : []);
  for (const part of parts) between.delete(part);
  const isJoined = parts.map((part, at) => {
    let before = part.previousSibling;
    while (before && between.has(before)) before = before.previousSibling;
    return at > 0 && (before === parts[at - 1] || part.data === '');
  });
  for (let at = parts.length - 1; at > 0; at -= 1) {
    if (!isJoined[at]) continue;
    const part = parts[at] as Text;
    (parts[at - 1] as Text).appendData(part.data);
    part.remove();
  }
}

/** Puts what one host holds into its place, and adds what is text of ours there to `parts`. */
function layOpen(text: Text, piece: Piece, home: Node | null, parts: Text[], doings: Doings): void {
  const { host, inner, after, bell } = piece;
  const isInPlace = (node: Node, parent: Node | null) =>
    node.parentNode === parent && !doings.added.has(node);
  const put = (node: Text, isThere: boolean) => {
    if (!isThere) (parts.at(-1) ?? host).after(node);
    parts.push(node);
  };
  const isHostThere = isInPlace(host, home);
  const isInside = inner?.parentNode === host;
  const isReplaced = isHostThere ? isInnerReplaced(piece) : isGivenUp(host, doings) && !isInside;
  bell.remove();
  if (inner && !isReplaced) put(inner, isInside && isHostThere);
  if (!isGivenUp(after, doings)) put(after, isInPlace(after, home));
  host.replaceWith(...host.childNodes);
  releasePiece(text, piece);
}

/** Whether the page has put something into a host in the place of the stretch that stood there. */
export function isInnerReplaced({ inner, host, bell }: Piece): boolean {
  return (
    inner !== undefined && inner.parentNode !== host && [...host.childNodes].some((node) => node !== bell)
  );
}
