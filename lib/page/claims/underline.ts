import type { Verdict } from '../../engine/types.ts';
import type { Stretch } from '../nodes/stretch.ts';
import { canPaintRanges, PaintedLines } from './painted-lines.ts';
import { WrappedLines } from './wrapped-lines.ts';

/** A stretch that a note underlines. */
export interface Underlined extends Stretch {
  readonly verdict: Verdict;
}

/** All that notes underline in one text node. Stretches may overlap: what they share is underlined once. */
export interface Lines {
  readonly size: number;
  add(stretch: Underlined): void;
  /** What other stretches share with this one stays underlined. */
  remove(stretch: Underlined): void;
  /** Whether everything still stands in the page. */
  stand(): boolean;
}

/** A line under a stretch of text. */
export interface Underline {
  stands(): boolean;
  /** Safe to call twice. */
  undo(): void;
}

const known = new WeakMap<Text, Lines>();

/** Underlines a stretch of text: with the CSS Custom Highlight API, else with wrappers of ours. */
export function underline(stretch: Underlined): Underline {
  const { node } = stretch;
  const lines = known.get(node) ?? (canPaintRanges(node) ? new PaintedLines(node) : new WrappedLines(node));
  known.set(node, lines);
  lines.add(stretch);
  return {
    stands: () => lines.stand(),
    undo: () => {
      lines.remove(stretch);
      if (lines.size === 0) known.delete(node);
    },
  };
}
