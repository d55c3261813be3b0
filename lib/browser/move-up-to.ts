import { placeOf } from '../engine/progress.ts';
import type { Reveal } from '../engine/types.ts';
import { packLines } from './pack-lines.ts';
import type { Settings } from './parse-settings.ts';

/**
 * The progress of a reader who has got as far as this: forward, never back, on the line that they follow.
 *
 * @returns `undefined` when they were there already or no line knows the unit.
 */
export function moveUpTo(
  reveal: Reveal,
  progress: Settings['progress'],
): { readonly line: string; readonly code: string } | undefined {
  const shown = packLines.lines.filter(({ id }) => reveal[id] !== undefined);
  const line = shown.find(({ id }) => progress[id] !== undefined) ?? shown[0];
  if (!line) return undefined;
  const place = placeOf(line, reveal[line.id] ?? '') ?? 0;
  const unit = line.units[place - 1];
  if (!unit || place <= (placeOf(line, progress[line.id] ?? '') ?? 0)) return undefined;
  return { line: line.id, code: unit.code };
}
