import type { Host } from '../nodes/own-nodes.ts';
import { type Cut, dropCut, type Piece, releasePiece } from './cut-table.ts';
import { type Doings, isGivenUp, isWrapped, putBehind } from './page-doings.ts';

/** The host next to the page's own node. */
export const hostOf = ({ pieces }: Cut): Host => (pieces[0] as Piece).host;

/** The piece at the end of the text. */
export const lastOf = ({ pieces }: Cut): Piece => pieces.at(-1) as Piece;

/**
 * Brings all that stands behind the page's own node to the end of a text node, wherever that is now.
 *
 *     b.append(t)      <b>t"One. "</b> … <p><veil>"A secret."</veil> " End."</p>
 *     to `t`           <b>t"One. A secret. End."</b> … <p></p>
 */
export function joinRestTo(target: Text, text: Text, cut: Cut): void {
  const rest = cut.pieces.map(({ inner, after }) => (inner?.data ?? '') + after.data);
  target.appendData(rest.join(''));
  dropCut(text);
}

/**
 * Takes our hosts away and joins the page's own node with what stands behind it side by side. Where the page has put
 * something of its own between two parts, or in the place of one, what comes behind that is a text node of its own from
 * now on.
 *
 *     it stands as     <p>t"One. " <veil>"A secret."</veil> <i> " End."</p>
 *     in place         <p>t"One. A secret." <i> " End."</p>
 */
export function joinInPlace(text: Text, cut: Cut, doings: Doings): void {
  const parts = layOpen(text, cut, doings, text);
  // What the page has put behind its own node comes behind all of its text.
  const between = new Set<Node>(putBehind(text, doings));
  joinNeighbours(parts, between);
}

/**
 * The same for a node that has been replaced: it keeps what it says, and the rest is a text node of its own.
 *
 *     it stands as     <p><a>One. </a> <veil>"A secret."</veil> " End."</p>
 *     laid open        <p><a>One. </a> "A secret. End."</p>
 */
export function layRestOpen(text: Text, cut: Cut, doings: Doings): void {
  joinNeighbours(layOpen(text, cut, doings, undefined), new Set());
}

/**
 * Puts what our hosts hold into their places.
 *
 * @param first The page's own node, where that is a part of the text still.
 * @returns All parts of the text in order.
 */
function layOpen(text: Text, cut: Cut, doings: Doings, first: Text | undefined): Text[] {
  const home = (first ?? hostOf(cut)).parentNode;
  const parts: Text[] = first ? [first] : [];
  for (const piece of [...cut.pieces]) parts.push(...openPiece(text, piece, home, parts.at(-1), doings));
  return parts;
}

/**
 * Puts what one host holds into its place.
 *
 * @param home The element in which the text stands.
 * @param before The part of the text before it: what the page has moved away comes back behind that.
 * @returns What is text of ours there, and neither given up by the page nor put into an element of its own.
 */
function openPiece(
  text: Text,
  piece: Piece,
  home: Node | null,
  before: Text | undefined,
  doings: Doings,
): Text[] {
  const { host, inner, after, bell } = piece;
  const isLeftIn = (node: Node, parent: Node | null) => node.parentNode === parent && !doings.added.has(node);
  const isHostThere = isLeftIn(host, home);
  const isInside = inner?.parentNode === host;
  const isInnerGivenUp = isHostThere ? isInnerReplaced(piece) : isGivenUp(host, doings) && !isInside;
  const found: Text[] = [];
  const put = (node: Text, isThere: boolean) => {
    if (!isThere) (found.at(-1) ?? before ?? host).after(node);
    found.push(node);
  };
  bell.remove();
  if (inner && !isInnerGivenUp) put(inner, isInside && isHostThere);
  if (!isGivenUp(after, doings) && !isWrapped(after, doings)) put(after, isLeftIn(after, home));
  host.replaceWith(...host.childNodes);
  releasePiece(text, piece);
  return found;
}

/**
 * Joins parts that stand side by side, the last first; an empty one is joined wherever it stands.
 *
 * @param between What may stand between two parts without parting them.
 */
function joinNeighbours(parts: readonly Text[], between: Set<Node>): void {
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

/** Whether the page has put something into a host in the place of the stretch that stood there. */
export function isInnerReplaced({ inner, host, bell }: Piece): boolean {
  return (
    inner !== undefined && inner.parentNode !== host && [...host.childNodes].some((node) => node !== bell)
  );
}
