import type { Line } from '../lib/engine/types.ts';
import { nameUnit } from '../lib/engine/unit-groups.ts';
import type { Text } from './text.ts';

/** A unit or a group of units as a reader would say it, in their language; an unknown code as it is. */
export function unitName(line: Line, code: string, text: Text): string {
  const words = {
    volume: text('unit.volume', '$1'),
    season: text('unit.season', '$1'),
    episode: text('unit.episode', '$1', '$2'),
    film: text('unit.film'),
  };
  return nameUnit(line, code, words) ?? code;
}
