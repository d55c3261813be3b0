import type { Verdict } from '../../engine/types.ts';
import { keepRange } from '../cuts/kept-range.ts';
import type { Stretch } from '../nodes/stretch.ts';
import { underline } from './underline.ts';

/** Underlined text. */
export interface Painted {
  /** Where it stands in the viewport, line by line. */
  rects(): DOMRect[];
  /** Calls back when the pointer comes onto the text and when it leaves it. Returns stop. */
  onHover(callback: (isOver: boolean) => void): () => void;
  stands(): boolean;
  undo(): void;
}

/** Underlines the stretches of one note, whatever other notes underline of them. */
export function highlight(stretches: readonly Stretch[], verdict: Verdict): Painted {
  const lines = stretches.map((stretch) => underline({ ...stretch, verdict }));
  // Where this note stands: its line may be a part of a longer one.
  const kept = stretches.map(keepRange);
  const rects = () => kept.flatMap((one) => (one ? [...one.range.getClientRects()] : []));
  return {
    rects,
    stands: () =>
      lines.every((line) => line.stands()) &&
      kept.every((one) => one?.range.startContainer.isConnected && !one.range.collapsed),
    onHover: (callback) =>
      watchPointer(new Set(stretches.map(({ node }) => node.parentElement)), rects, callback),
    undo: () => {
      for (const one of kept) one?.stop();
      for (const line of lines) line.undo();
    },
  };
}

function watchPointer(
  elements: ReadonlySet<Element | null>,
  rects: () => DOMRect[],
  callback: (isOver: boolean) => void,
): () => void {
  const stop = new AbortController();
  let isOver = false;
  const tell = (now: boolean) => {
    if (now !== isOver) callback(now);
    isOver = now;
  };
  const onMove = (event: Event) => {
    const { clientX: x, clientY: y, pointerType } = event as PointerEvent;
    if (pointerType === 'touch') return;
    tell(rects().some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom));
  };
  for (const element of elements) {
    element?.addEventListener('pointermove', onMove, { passive: true, signal: stop.signal });
    element?.addEventListener('pointerleave', () => tell(false), { passive: true, signal: stop.signal });
  }
  return () => stop.abort();
}
