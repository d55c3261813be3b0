/** A stretch of text, `[start, end)` in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * `text.slice(start, end)` with every letter and digit inside `hidden` replaced by a block, on one line
 * and without what a terminal takes for a command.
 */
export function mask(text: string, { start, end }: Stretch, hidden: readonly Stretch[]): string {
  let shown = '';
  for (let at = start; at < end; at += 1) {
    const character = text[at] ?? '';
    const covered = hidden.some((one) => at >= one.start && at < one.end);
    shown += covered && !/\s/.test(character) ? '█' : character;
  }
  return shown.replace(/[\s\p{Cc}]+/gu, ' ');
}
