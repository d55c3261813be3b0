import type { Day } from '../types.ts';
import { addDays, iso, monthOf, weekdayOf, yearOf } from './calendar.ts';
import { dayInterval, type Interval, monthInterval, seasonInterval } from './interval.ts';

/**
 * What a phrase says of a day: an interval where the words alone settle it; else what is missing. `relative`
 * takes the article's day and which way the sentence looks.
 */
export type DateMeaning =
  | { readonly kind: 'absolute'; readonly interval: Interval }
  | { readonly kind: 'relative'; readonly resolve: (day: Day, looks: Looks) => Interval };

/** Which way a sentence looks in time: decides the year of "in April". */
export type Looks = 'back' | 'ahead';

/** One phrase for a time, `tokens.slice(first, last)` of its block. */
export interface DateMention {
  readonly first: number;
  readonly last: number;
  readonly meaning: DateMeaning;
  /** Said of the day of writing itself: "today", "this morning", "next Tuesday". Lapses at once. */
  readonly deictic?: true;
  /** "in two weeks": a length counted forward from the day of writing, and no day at all in a story of the past. */
  readonly ahead?: true;
  /** "today", "tonight", "this morning", "now": the time of writing. */
  readonly now?: true;
}

/** The days that a mention means, or `undefined` where the article's day is needed and not known. */
export function resolveDate(mention: DateMention, day: Day | undefined, looks: Looks): Interval | undefined {
  const { meaning } = mention;
  if (meaning.kind === 'absolute') return meaning.interval;
  return day === undefined ? undefined : meaning.resolve(day, looks);
}

/** The meaning of a date that is complete: "3 May 2024", "2026". */
export const absolute = (interval: Interval): DateMeaning => ({ kind: 'absolute', interval });

/** The meaning of a date that needs the day of writing: "on Friday", "in May", "two weeks ago". */
export const relative = (resolve: (day: Day, looks: Looks) => Interval): DateMeaning => ({
  kind: 'relative',
  resolve,
});

/**
 * Of intervals that recur (every April, every 17th) the one that a sentence looks at: the first that is not over on the
 * day of writing, or the last that has begun.
 *
 * @param at The interval of a turn.
 * @param now The turn in which the day of writing is.
 */
function nearest(at: (turn: number) => Interval, now: number, day: Day, looks: Looks): Interval {
  if (looks === 'ahead') return at(now).to >= day ? at(now) : at(now + 1);
  return at(now).from <= day ? at(now) : at(now - 1);
}

/** A month (1 to 12), or a day in it, without a year: the nearest one in the direction of the sentence. */
export const yearless = (month: number, date?: number): DateMeaning =>
  relative((day, looks) => {
    const at = (year: number) =>
      date === undefined ? monthInterval(year, month) : dayInterval(iso(year, month, date));
    return nearest(at, yearOf(day), day, looks);
  });

/** A day of the month alone: "the 17th". */
export const dateAlone = (date: number): DateMeaning =>
  relative((day, looks) => {
    const at = (months: number) => dayInterval(iso(yearOf(day), monthOf(day) + months, date));
    return nearest(at, 0, day, looks);
  });

/**
 * A weekday: the next one, or the one just past.
 *
 * @param wanted 0 for Sunday to 6.
 * @param weeks So many weeks on from that.
 */
export const weekday = (wanted: number, weeks = 0): DateMeaning =>
  relative((day, looks) => {
    const ahead = (wanted - weekdayOf(day) + 7) % 7;
    return dayInterval(addDays(day, (looks === 'ahead' ? ahead : ahead - (ahead === 0 ? 0 : 7)) + 7 * weeks));
  });

/** A season of the year, by a name that `seasonMonths` has, without a year. */
export const seasonOfYear = (name: string): DateMeaning =>
  relative((day, looks) => {
    const at = (year: number) => seasonInterval(year, name) as Interval;
    return nearest(at, yearOf(day), day, looks);
  });
