import type { Day } from '../types.ts';
import { addDays, iso, lastOfMonth } from './calendar.ts';

/** How finely a date was given. A part is a half or a third of a year, or of a month. */
export type Precision = 'day' | 'week' | 'month' | 'season' | 'part' | 'year';

/** The days that a phrase can mean, both ends included, and how finely it was given. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
}

/** One day. */
export const dayInterval = (day: Day): Interval => ({ from: day, to: day, precision: 'day' });

/** One month, 1 to 12; beyond them it carries into the year. */
export const monthInterval = (year: number, month: number): Interval => ({
  from: iso(year, month, 1),
  to: lastOfMonth(year, month),
  precision: 'month',
});

/** One year. */
export const yearInterval = (year: number): Interval => ({
  from: iso(year, 1, 1),
  to: iso(year, 12, 31),
  precision: 'year',
});

/** Months of a season by its English name; winter runs over the turn of the year it starts in. */
export const seasonMonths: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
};

/** A season of the year by its English name; `undefined` for any other word. */
export function seasonInterval(year: number, season: string): Interval | undefined {
  const months = seasonMonths[season];
  if (!months) return undefined;
  return { from: iso(year, months[0], 1), to: lastOfMonth(year, months[1]), precision: 'season' };
}

/** "early", "mid", "late" in a year, or in a month (1 to 12) when it is given; about a third, generously cut. */
export function partInterval(part: 'early' | 'mid' | 'late', year: number, month?: number): Interval {
  if (month === undefined) {
    const months = { early: [1, 4], mid: [5, 8], late: [9, 12] } as const;
    const [from, to] = months[part];
    return { from: iso(year, from, 1), to: lastOfMonth(year, to), precision: 'part' };
  }
  const whole = monthInterval(year, month);
  const cut = { early: [0, 10], mid: [9, 20], late: [19, 30] } as const;
  const [from, to] = cut[part];
  return { from: addDays(whole.from, from), to: addDays(whole.from, to), precision: 'part' };
}

/** Whether a day, or any day of a shorter date (`2022-05`, `2022`), lies in an interval. */
export function holds(interval: Interval, partialDay: string): boolean {
  if (partialDay.length === 10) return interval.from <= partialDay && partialDay <= interval.to;
  return (
    interval.from.slice(0, partialDay.length) <= partialDay &&
    partialDay <= interval.to.slice(0, partialDay.length)
  );
}
