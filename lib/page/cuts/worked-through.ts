import type { Cut, Piece } from './cut-table.ts';
import { isInnerReplaced } from './join-cut.ts';
import { type Doings, isGivenUp } from './page-doings.ts';

/**
 * Whether the page goes through all texts that it finds, as what replaces words or translates does: then it has written to
 * our pieces too, if only what they said, which nobody else does, and what it left in its own node is no more than what it
 * found there.
 */
export function isWorkedThrough({ pieces }: Cut, doings: Doings): boolean {
  return pieces.some((piece) => isInnerChanged(piece, doings) || isAfterChanged(piece, doings));
}

const isInnerChanged = (piece: Piece, { written }: Doings) =>
  (piece.inner && written.has(piece.inner)) || isInnerReplaced(piece);

/** More behind what stood there is no such change: that is how text is added to a paragraph. */
const isAfterChanged = ({ after, left }: Piece, doings: Doings) =>
  isGivenUp(after, doings) ||
  !after.data.startsWith(left) ||
  (left !== '' && after.data === left && doings.written.has(after));
