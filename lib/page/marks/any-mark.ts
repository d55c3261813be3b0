import type { WrittenMark } from './write-marks.ts';

/** A point that was pointed at, in the viewport, and what stood there. */
export interface Pointed {
  readonly target: EventTarget | null;
  readonly x: number;
  readonly y: number;
}

/** Whether a mark is what was pointed at. */
export const isAt = (mark: WrittenMark, { target, x, y }: Pointed): boolean =>
  mark.type === 'spoiler' ? mark.veil.isAt(target) : mark.mark.isAt(target, x, y);

const focusable = (mark: WrittenMark) => (mark.type === 'spoiler' ? mark.veil : mark.mark);

/** Whether the control of a mark has the focus. */
export const hasFocus = (mark: WrittenMark): boolean => focusable(mark).hasFocus;

/** Moves the focus to the control of a mark; the page is scrolled to it unless that is prevented. */
export const focusMark = (mark: WrittenMark, options?: FocusOptions): void => focusable(mark).focus(options);

/** Gives the focus to the mark that has taken the place of one that had it. */
export function refocus(marks: readonly WrittenMark[], before: WrittenMark | undefined): void {
  const same = before && marks.find(({ type, key }) => type === before.type && key === before.key);
  if (same) focusMark(same, { preventScroll: true });
}
