import type { Line, Reveal } from './types.ts';

/**
 * The place of a unit on its line: 1 for the first. A group (`S2`) takes the place of its last unit,
 * since "somewhere in season 2" is behind a reader only when all of season 2 is.
 *
 * @returns `undefined` for a code that the line does not have.
 */
export function placeOf(line: Line, code: string): number | undefined {
  const last = line.units.findLastIndex((unit) => unit.code === code || unit.group === code);
  return last < 0 ? undefined : last + 1;
}

/**
 * The line by which a reader is told of what is revealed: the one that they follow, where it shows it; else the first
 * that does.
 *
 * @param progress Last unit finished, by line.
 * @returns `undefined` when no line shows it.
 */
export function lineToName(
  reveal: Reveal,
  progress: Readonly<Record<string, string>>,
  lines: readonly Line[],
): Line | undefined {
  const shown = lines.filter(({ id }) => reveal[id] !== undefined);
  return shown.find(({ id }) => progress[id] !== undefined) ?? shown[0];
}

/**
 * Whether what a finding reveals lies ahead of the reader. It is behind as soon as *one* line has reached
 * it. A reveal that names no unit the pack knows is ahead of everybody who has not finished some line.
 *
 * @param progress Last unit finished, by line. A code that the line does not have counts as not started:
 *   settings that cannot be read must never show more.
 */
export function isAhead(
  reveal: Reveal,
  progress: Readonly<Record<string, string>>,
  lines: readonly Line[],
): boolean {
  const known = lines.some((line) => placeOf(line, reveal[line.id] ?? '') !== undefined);
  return !lines.some((line) => {
    const at = placeOf(line, progress[line.id] ?? '') ?? 0;
    const shown = known ? placeOf(line, reveal[line.id] ?? '') : line.units.length;
    return shown !== undefined && at >= shown;
  });
}
