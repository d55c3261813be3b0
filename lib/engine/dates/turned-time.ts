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

const turns: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  coming: 0,
  next: 1,
  following: 1,
};

/** What was read, and by how many years it is turned where it is a whole year. */
interface Turned {
  readonly last: number;
  readonly meaning: DateMeaning;
  readonly years?: number;
}

/** `this year`, `last April`, `next summer`, `this past August`, `next Tuesday`, `this coming Friday`. */
export function turnedTime(tokens: readonly Token[], at: number, limit: number): Turned | undefined {
  const turn = turns[tokens[at]?.text ?? ''];
  if (turn === undefined || at + 1 >= limit) return undefined;
  let next = at + 1;
  let way: -1 | 0 | 1 = turn;
  if (turn === 0 && turns[tokens[next]?.text ?? ''] !== undefined) {
    way = turns[tokens[next]?.text ?? ''] as -1 | 0 | 1;
    next += 1;
  }
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
  const wanted = day;
  if (way === 0) return { last, meaning: weekday(wanted) };
  return {
    last,
    meaning: relative((today) => {
      const ahead = (wanted - weekdayOf(today) + 7) % 7;
      if (way === -1) return dayInterval(addDays(today, ahead - 7));
      const first = addDays(today, ahead || 7);
      // Said on a Tuesday, "next Friday" is this week's for some and the one after for others.
      const isThisWeek = ahead > 0 && first <= week(today, 0).to;
      return isThisWeek ? { from: first, to: addDays(first, 7), precision: 'week' } : dayInterval(first);
    }),
  };
}

function week(day: Day, weeks: number): Interval {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * weeks);
  return { from: monday, to: addDays(monday, 6), precision: 'week' };
}

/** "last April" is the one behind; "this April" the one of this year; "next April" the one ahead, at times a year on. */
function inTurn(way: -1 | 0 | 1, open: DateMeaning, inYear: (year: number) => Interval): DateMeaning {
  if (way === 0) return relative((day) => inYear(yearOf(day)));
  return relative((day) =>
    open.kind === 'relative' ? open.resolve(day, way === 1 ? 'ahead' : 'back') : open.interval,
  );
}
