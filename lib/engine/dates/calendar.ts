import type { Day } from '../types.ts';

/** The number of a day: days since 1 March 0000 in the proleptic Gregorian calendar. Source: H. Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(day: Day): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8));
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

/** The calendar date of a day number. */
export function dayOf(number: number): Day {
  const era = Math.floor(number / 146097);
  const dayOfEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return iso(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** Moves a day by whole days, back for a number below 0. */
export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => (dayNumber(day) + 3) % 7;

/**
 * Writes a date; months beyond 12 or below 1 carry into the year.
 *
 * @param month 1 for January.
 * @param date 1 to 31. One that its month does not have is written as it is: days are compared as text, and so it
 *   comes after the month's last.
 */
export function iso(year: number, month: number, date: number): Day {
  const months = year * 12 + month - 1;
  const pad = (number: number, width: number) => String(number).padStart(width, '0');
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}-${pad(date, 2)}`;
}

/** The last day of a month; months carry as in `iso`. */
export const lastOfMonth = (year: number, month: number): Day => addDays(iso(year, month + 1, 1), -1);

/** The year of a day, as a number. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The month of a day: 1 for January to 12. */
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
