import type { Cut, Piece } from './cut-table.ts';
import { isInnerReplaced } from './join-cut.ts';
import { type Doings, isGivenUp } from './page-doings.ts';

/**
 * Whether the page goes through all texts that it finds, as what replaces words or translates does: then it has changed our
 * pieces too, which nobody else does, and what it left in its own node is no more than what it found there.
 */
export function isWorkedThrough({ pieces }: Cut, doings: Doings): boolean {
  return pieces.some((piece) => isInnerChanged(piece) || isAfterChanged(piece, doings));
}

const isInnerChanged = (piece: Piece) =>
  (piece.inner && piece.inner.data !== piece.said) || isInnerReplaced(piece);

/** More behind what stood there is no such change: that is how text is added to a paragraph. */
const isAfterChanged = ({ after, left }: Piece, doings: Doings) =>
  isGivenUp(after, doings) || !after.data.startsWith(left);
