import { putValues } from './put-values.ts';
import type { Line, Unit } from './types.ts';

/** The groups of a line (seasons) in order; a unit without a group (a film) stands for itself. */
export interface UnitGroup {
  readonly code: string;
  /** 1 for the first group that holds units of a season; `undefined` for a single unit. */
  readonly number: number | undefined;
  readonly units: readonly Unit[];
}

/** Lines do not change, and are asked for their groups again and again. */
const groupsOf = new WeakMap<Line, readonly UnitGroup[]>();

/** The units of a line put together by group. */
export function groupUnits(line: Line): readonly UnitGroup[] {
  const groups = groupsOf.get(line) ?? putTogether(line);
  groupsOf.set(line, groups);
  return groups;
}

function putTogether(line: Line): UnitGroup[] {
  const codes = [...new Set(line.units.map((unit) => unit.group ?? unit.code))];
  const grouped = codes.filter((code) => line.units.some((unit) => unit.group === code));
  return codes.map((code) => ({
    code,
    number: grouped.includes(code) ? grouped.indexOf(code) + 1 : undefined,
    units: line.units.filter((unit) => (unit.group ?? unit.code) === code),
  }));
}

/** What a unit or a group of units is called in one language, `$1` and `$2` standing for numbers. */
export interface UnitWords {
  readonly volume: string;
  readonly season: string;
  readonly episode: string;
  readonly film: string;
}

/**
 * A unit or a group of units as a reader would say it: "Volume 3", "Season 2, episode 5", "The film". A unit
 * without a number keeps the label that the pack gives it.
 *
 * @returns `undefined` for a code that the line does not have.
 */
export function nameUnit(line: Line, code: string, words: UnitWords): string | undefined {
  for (const group of groupUnits(line)) {
    if (group.code === code && group.number !== undefined) return putValues(words.season, [group.number]);
    const unit = group.units.find((each) => each.code === code);
    if (!unit) continue;
    if (group.number !== undefined) return putValues(words.episode, [group.number, unit.number ?? '']);
    if (line.medium === 'book' && unit.number !== undefined) return putValues(words.volume, [unit.number]);
    return line.medium === 'screen' ? words.film : unit.label;
  }
  return undefined;
}
