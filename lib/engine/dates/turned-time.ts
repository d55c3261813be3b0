import { readCardinal } from '../text/number-words.ts';
import type { Token } from '../text/tokenise.ts';
import type { Day } from '../types.ts';
import { monthAt } from './absolute-date.ts';
import { addDays, monthOf, weekdayOf, yearOf } from './calendar.ts';
import { type DateMeaning, relative, seasonOfYear, weekday, yearless } from './date-mention.ts';
import { weekdays } from './date-words.ts';
import {
  dayInterval,
  type Interval,
  monthInterval,
  seasonInterval,
  seasonMonths,
  yearInterval,
} from './interval.ts';

/** Back, here or ahead: how many weeks, months or years a word turns away from those of the day of writing. */
type Turn = -1 | 0 | 1;

const turns: ReadonlyMap<string, Turn> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['coming', 0],
  ['next', 1],
  ['following', 1],
]);

/** What was read at a place. */
interface TurnedTime {
  /** The place of the first token after it. */
  readonly last: number;
  readonly meaning: DateMeaning;
  /** By how many years it is turned, where it is a whole year. */
  readonly years?: number;
}

/**
 * Reads a time that is turned away from the day of writing: `this year`, `last April`, `next summer`, `this past
 * August`, `next Tuesday`, `this coming Friday`.
 */
export function turnedTime(tokens: readonly Token[], at: number, limit: number): TurnedTime | undefined {
  const turnAt = (place: number) => turns.get(tokens[place]?.text ?? '');
  const turn = turnAt(at);
  if (turn === undefined || at + 1 >= limit) return undefined;
  const second = turn === 0 ? turnAt(at + 1) : undefined;
  const way = second ?? turn;
  const next = second === undefined ? at + 1 : at + 2;
  const word = tokens[next]?.text ?? '';
  const last = next + 1;
  if (word === 'year' || word === "year's")
    return { last, years: way, meaning: relative((day) => yearInterval(yearOf(day) + way)) };
  if (word === 'month')
    return { last, meaning: relative((day) => monthInterval(yearOf(day), monthOf(day) + way)) };
  if (word === 'week' || word === 'weekend') return { last, meaning: relative((day) => week(day, way)) };
  const month = monthAt(tokens, next, limit);
  if (month !== undefined) {
    const date = readCardinal(tokens, next + 1);
    const meaning = inTurn(way, yearless(month), (year) => monthInterval(year, month));
    return {
      last: date && date.value <= 31 ? date.next : last,
      meaning: date && date.value <= 31 ? yearless(month, date.value) : meaning,
    };
  }
  if (word in seasonMonths)
    return {
      last,
      meaning: inTurn(way, seasonOfYear(word), (year) => seasonInterval(year, word) as Interval),
    };
  const day = weekdays.get(word);
  if (day === undefined) return undefined;
  if (way === 0) return { last, meaning: weekday(day) };
  return {
    last,
    meaning: relative((today) => {
      const ahead = (day - weekdayOf(today) + 7) % 7;
      if (way === -1) return dayInterval(addDays(today, ahead - 7));
      const first = addDays(today, ahead || 7);
      // Said on a Tuesday, "next Friday" is this week's for some and the one after for others.
      const isThisWeek = ahead > 0 && first <= week(today, 0).to;
      return isThisWeek ? { from: first, to: addDays(first, 7), precision: 'week' } : dayInterval(first);
    }),
  };
}

/** The week of a day, Monday to Sunday, or one so many weeks away. */
function week(day: Day, weeks: number): Interval {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * weeks);
  return { from: monday, to: addDays(monday, 6), precision: 'week' };
}

/**
 * "last April" is the one behind; "this April" the one of this year; "next April" the one ahead, at times a year on.
 *
 * @param open What it means without the word for the turn.
 * @param inYear What it means in a year.
 */
function inTurn(way: Turn, open: DateMeaning, inYear: (year: number) => Interval): DateMeaning {
  if (way === 0) return relative((day) => inYear(yearOf(day)));
  return relative((day) =>
    open.kind === 'relative' ? open.resolve(day, way === 1 ? 'ahead' : 'back') : open.interval,
  );
}
