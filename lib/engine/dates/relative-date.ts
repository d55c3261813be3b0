import type { Token } from '../text/tokenise.ts';
import type { Day } from '../types.ts';
import { readCardinal, readOrdinal } from '../works/number-words.ts';
import { monthAt } from './absolute-date.ts';
import { addDays, monthOf, weekdayOf, yearOf } from './calendar.ts';
import {
  type DateMeaning,
  type DateMention,
  dateAlone,
  relative,
  seasonOfYear,
  weekday,
  yearless,
} from './date-mention.ts';
import { feasts, lengths, weekdays } from './date-words.ts';
import {
  dayInterval,
  type Interval,
  monthInterval,
  partInterval,
  seasonInterval,
  seasonMonths,
  yearInterval,
} from './interval.ts';

const thisDay = relative((day) => dayInterval(day));
const dayWords: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
]);
const partsOfDay = new Set(['morning', 'afternoon', 'evening', 'lunchtime', 'night']);
const turns: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  coming: 0,
  next: 1,
  following: 1,
};

/**
 * Reads a time that depends on the article's day: `today`, `this December`, `last month`, `next year`, `later
 * this year`, `on Thursday`, `the 17th`, `in two years`, `nine days ago`, `a week away`, `over eight months since`.
 */
export function relativeDate(tokens: readonly Token[], at: number, limit: number): DateMention | undefined {
  const word = tokens[at]?.text ?? '';
  const found = (last: number, meaning: DateMeaning, now = false): DateMention | undefined =>
    last <= limit ? { first: at, last, meaning, deictic: true, ...(now && { now }) } : undefined;
  const shift = dayWords.get(word);
  if (shift !== undefined)
    return found(
      at + 1,
      relative((day) => dayInterval(addDays(day, shift))),
      shift === 0,
    );
  if (word === 'this' && partsOfDay.has(tokens[at + 1]?.text ?? '')) return found(at + 2, thisDay, true);
  if (
    word === 'early' ||
    word === 'late' ||
    word === 'later' ||
    word === 'mid' ||
    word === 'some' ||
    word === 'end'
  ) {
    let next = at + 1;
    if (tokens[next]?.text === 'time') next += 1;
    if (tokens[next]?.text === 'of') next += 1;
    if (tokens[next]?.text === 'in') next += 1;
    if (tokens[next]?.text === 'the' && tokens[next + 1]?.text === 'new' && tokens[next + 2]?.text === 'year')
      return found(
        next + 3,
        relative((day) => partInterval('early', yearOf(day) + 1)),
      );
    const inner = turned(tokens, next, limit);
    if (!inner) return undefined;
    return found(
      inner.last,
      word === 'early' && inner.years !== undefined ? earlyIn(inner.years) : inner.meaning,
    );
  }
  const inner = turned(tokens, at, limit);
  if (inner) return found(inner.last, inner.meaning);
  if (word === 'the') return definite(tokens, at, limit, found);
  const day = weekdays.get(word);
  // "Thursday, August 3", "Thursday 2 July", "Friday the 17th": the date itself says more.
  if (day !== undefined && isBeforeDate(tokens, at + 1, limit)) return undefined;
  if (day !== undefined) return found(at + 1, weekday(day));
  if (
    word in seasonMonths &&
    ['in', 'by', 'until', 'before', 'spring', 'early', 'late'].includes(tokens[at - 1]?.text ?? '')
  )
    return found(at + 1, seasonOfYear(word));
  const feast = feasts.get(word);
  if (feast) return found(at + 1, yearless(feast[0]));
  return counted(tokens, at, limit, found);
}

function isBeforeDate(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at]?.text === ',' || tokens[at]?.text === 'the' ? at + 1 : at;
  if (next >= limit) return false;
  if (monthAt(tokens, next, limit) !== undefined) return true;
  return (
    readOrdinal(tokens, next) !== undefined ||
    (tokens[next]?.kind === 'number' && monthAt(tokens, next + 1, limit) !== undefined)
  );
}

type Found = (last: number, meaning: DateMeaning, now?: boolean) => DateMention | undefined;

const earlyIn = (years: number) => relative((day) => partInterval('early', yearOf(day) + years));

interface Turned {
  readonly last: number;
  readonly meaning: DateMeaning;
  readonly years?: number;
}

/** `this year`, `last April`, `next summer`, `this past August`, `next Tuesday`, `this coming Friday`. */
function turned(tokens: readonly Token[], at: number, limit: number): Turned | undefined {
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
      return dayInterval(addDays(today, way === 1 ? ahead || 7 : ahead - 7));
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

/** `the 17th`, `the nineteenth`, `the autumn`, `the start of the month`, `the new year`, `the year to come`. */
function definite(
  tokens: readonly Token[],
  at: number,
  limit: number,
  found: Found,
): DateMention | undefined {
  const next = tokens[at + 1]?.text ?? '';
  if (next === 'new' && tokens[at + 2]?.text === 'year')
    return found(
      at + 3,
      relative((day) => partInterval('early', yearOf(day) + 1)),
    );
  if (next === 'year' && tokens[at + 2]?.text === 'to' && tokens[at + 3]?.text === 'come')
    return found(
      at + 4,
      relative((day) => yearInterval(yearOf(day) + 1)),
    );
  const ordinal = readOrdinal(tokens, at + 1);
  const isNumeric = tokens[at + 1]?.kind === 'number';
  const prepositions = [
    'on',
    'since',
    'until',
    'by',
    'from',
    'friday',
    'thursday',
    'tuesday',
    'wednesday',
    'monday',
    ',',
  ];
  if (ordinal && ordinal.value <= 31 && (isNumeric || prepositions.includes(tokens[at - 1]?.text ?? ''))) {
    const after = tokens[ordinal.next];
    const endsPhrase =
      !after || after.kind === 'mark' || ['in', 'and', 'for', 'at', 'but', 'with'].includes(after.text);
    return endsPhrase ? found(ordinal.next, dateAlone(ordinal.value)) : undefined;
  }
  if (
    next in seasonMonths &&
    ['in', 'by', 'until', 'before', 'for', 'towards', 'toward'].includes(tokens[at - 1]?.text ?? '')
  )
    return tokens[at + 2]?.text === 'of' ? undefined : found(at + 2, seasonOfYear(next));
  if (['start', 'end', 'beginning', 'middle'].includes(next) && tokens[at + 2]?.text === 'of') {
    const inner = tokens[at + 3]?.text === 'the' && tokens[at + 4]?.text === 'month' ? at + 5 : undefined;
    if (inner)
      return found(
        inner,
        relative((day) => monthInterval(yearOf(day), monthOf(day))),
      );
    const month = monthAt(tokens, at + 3, limit);
    if (month !== undefined) return found(at + 4, yearless(month));
  }
  return undefined;
}

/** `in two years`, `nine days ago`, `three weeks away`, `a week from Friday`, `a fortnight today`, `in a few weeks' time`. */
function counted(tokens: readonly Token[], at: number, limit: number, found: Found): DateMention | undefined {
  let next = at;
  const isIn = tokens[next]?.text === 'in';
  if (isIn) next += 1;
  for (const filler of [
    'just',
    'only',
    'about',
    'over',
    'nearly',
    'under',
    'less',
    'more',
    'than',
    'at',
    'least',
    'another',
  ])
    if (tokens[next]?.text === filler) next += 1;
  const vague = tokens[next]?.text === 'a' && tokens[next + 1]?.text === 'few';
  const number = vague ? { value: 3, next: next + 2 } : readCardinal(tokens, next);
  const count = number?.value ?? (/^an?$/.test(tokens[next]?.text ?? '') ? 1 : undefined);
  if (count === undefined) return undefined;
  next = number?.next ?? next + 1;
  const unit = tokens[next]?.text ?? '';
  const length = lengths.get(unit);
  if (length === undefined || count > 200) return undefined;
  next += 1;
  if (tokens[next]?.text === "'") next += 1;
  if (tokens[next]?.text === 'time') next += 1;
  const after = tokens[next]?.text ?? '';
  const slack = unit.startsWith('year')
    ? 120
    : unit.startsWith('month')
      ? 20
      : unit.startsWith('week')
        ? 4
        : 1;
  const around = (days: number, wide = slack): DateMeaning =>
    relative((day) => ({
      from: addDays(day, days - wide),
      to: addDays(day, days + wide),
      precision: wide <= 1 ? 'day' : wide <= 4 ? 'week' : wide <= 20 ? 'month' : 'part',
    }));
  if (after === 'ago') return found(next + 1, around(-count * length));
  if (after === 'away' || after === 'off') return found(next + 1, around(count * length));
  if (isIn && length === 0) return found(next, thisDay, true);
  if (after === 'from' || after === 'today' || after === 'tomorrow' || after === 'on') {
    const from = weekdays.get(tokens[next + 1]?.text ?? '');
    if (from !== undefined && (after === 'from' || after === 'on'))
      return found(next + 2, weekday(from, Math.round((count * length) / 7)));
    const isToday =
      after === 'today' || tokens[next + 1]?.text === 'today' || tokens[next + 1]?.text === 'now';
    if (isToday) return found(after === 'today' ? next + 1 : next + 2, around(count * length, 1));
  }
  const inTime = isIn && next <= limit ? found(next, around(count * length)) : undefined;
  return inTime && { ...inTime, ahead: true };
}
