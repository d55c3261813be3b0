import type { Host } from '../nodes/own-nodes.ts';
import { tellRecut } from './recut.ts';

/** One host of ours around a stretch of the page's text, and the text that follows it. */
export interface Piece {
  readonly host: Host;
  /** The hidden or marked stretch, in the host; absent for a host that stands at a point. */
  readonly inner: Text | undefined;
  /** What the stretch said when it was cut. */
  readonly said: string;
  readonly after: Text;
  /** What `after` was left to say. */
  left: string;
  /** An empty text node in the host. Nobody but `normalize()` takes it out, and so it tells of that. */
  readonly bell: Text;
}

/**
 * A text node of the page that was cut. The page's own node stays where it was, with what stands before the first cut; all
 * the rest is ours, a piece for each host:
 *
 *     before    <p>"One. A secret. End."</p>
 *     cut       <p>"One. " <veil>"A secret." ""</veil> " End."</p>
 *                  head          inner      bell     after
 */
export interface Cut {
  /** What the page's node was left to say: when it says something else, the page has written it anew. */
  head: string;
  /** In the order of the text; never empty. */
  readonly pieces: Piece[];
}

// By the page's own node, and by every node of ours.
const cuts = new WeakMap<Text, Cut>();
const owners = new WeakMap<Node, Text>();

const nodesOf = ({ host, inner, after, bell }: Piece) =>
  [host, inner, after, bell].filter((node) => node !== undefined);

/** How a text node is cut, if it is. */
export function cutOf(text: Text): Cut | undefined {
  return cuts.get(text);
}

/** The page's own text node to which a node belongs, if it is one that was cut or a piece of one. */
export function cutOwner(node: Node): Text | undefined {
  return owners.get(node) ?? (cuts.has(node as Text) ? (node as Text) : undefined);
}

/** Whether the node is one of ours behind a cut text node: a host, what stands in it, or the text that follows it. */
export function isPiece(node: Node): boolean {
  return owners.has(node);
}

/** Enters a new piece before which a node was left to say `head`. */
export function enterPiece(text: Text, at: number, piece: Piece, head: string): void {
  const cut = cuts.get(text) ?? { head, pieces: [] };
  if (cut.pieces.length === 0) cuts.set(text, cut);
  cut.head = head;
  cut.pieces.splice(at, 0, piece);
  for (const own of nodesOf(piece)) owners.set(own, text);
  tellRecut(text);
}

/** Forgets a piece, which the page then owns as far as it still stands there. */
export function releasePiece(text: Text, piece: Piece): void {
  const pieces = cuts.get(text)?.pieces ?? [];
  const at = pieces.indexOf(piece);
  if (at < 0) return;
  pieces.splice(at, 1);
  if (pieces.length === 0) cuts.delete(text);
  for (const own of nodesOf(piece)) owners.delete(own);
}

/** Forgets a piece and takes it out; what the page has put into its host stays. */
export function dropPiece(text: Text, piece: Piece): void {
  piece.inner?.remove();
  piece.bell.remove();
  piece.host.replaceWith(...piece.host.childNodes);
  piece.after.remove();
  releasePiece(text, piece);
}

/** Takes all hosts of ours away from a text node, with the text in them and behind them. */
export function dropCut(text: Text): void {
  for (const piece of [...(cuts.get(text)?.pieces ?? [])]) dropPiece(text, piece);
}
