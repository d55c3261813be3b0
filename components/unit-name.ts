import type { Line, Unit } from '../lib/engine/types.ts';
import type { Text } from './text.ts';

/** The groups of a line (seasons) in order; a unit without a group (a film) stands for itself. */
export interface UnitGroup {
  readonly code: string;
  /** 1 for the first group that holds more than one unit; `undefined` for a single unit. */
  readonly number: number | undefined;
  readonly units: readonly Unit[];
}

/** Puts the units of a line together by group. */
export function groupUnits(line: Line): UnitGroup[] {
  const codes = [...new Set(line.units.map((unit) => unit.group ?? unit.code))];
  const grouped = codes.filter((code) => line.units.some((unit) => unit.group === code));
  return codes.map((code) => ({
    code,
    number: grouped.includes(code) ? grouped.indexOf(code) + 1 : undefined,
    units: line.units.filter((unit) => (unit.group ?? unit.code) === code),
  }));
}

/** A unit or a group of units as a reader would say it: "Volume 3", "Season 2, episode 5", "The film". */
export function unitName(line: Line, code: string, text: Text): string {
  for (const group of groupUnits(line)) {
    if (group.code === code && group.number !== undefined) return text('unit.season', group.number);
    const unit = group.units.find((each) => each.code === code);
    if (!unit) continue;
    if (group.number !== undefined) return text('unit.episode', group.number, unit.number ?? '');
    if (line.medium === 'book' && unit.number !== undefined) return text('unit.volume', unit.number);
    return line.medium === 'screen' ? text('unit.film') : unit.label;
  }
  return code;
}
