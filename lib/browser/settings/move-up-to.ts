import { lineToName, placeOf } from '../../engine/progress.ts';
import type { Line, Reveal } from '../../engine/types.ts';
import type { Settings } from './parse-settings.ts';

/**
 * The progress of a reader who has got as far as this: forward, never back, on the line that they follow.
 *
 * @param lines Of the pack in use.
 * @returns `undefined` when they were there already or no line knows the unit.
 */
export function moveUpTo(
  reveal: Reveal,
  progress: Settings['progress'],
  lines: readonly Line[],
): { readonly line: string; readonly code: string } | undefined {
  const line = lineToName(reveal, progress, lines);
  if (!line) return undefined;
  const place = placeOf(line, reveal[line.id] ?? '') ?? 0;
  const unit = line.units[place - 1];
  if (!unit || place <= (placeOf(line, progress[line.id] ?? '') ?? 0)) return undefined;
  return { line: line.id, code: unit.code };
}
