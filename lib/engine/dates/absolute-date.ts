import { ordinalWords, readCardinal, readOrdinal } from '../text/number-words.ts';
import type { Token } from '../text/tokenise.ts';
import { numberedNouns } from '../works/work-words.ts';
import { iso, lastOfMonth } from './calendar.ts';
import { absolute, type DateMeaning, type DateMention, yearless } from './date-mention.ts';
import { datePrepositions, doubtfulMonths, feasts, months } from './date-words.ts';
import {
  dayInterval,
  type Interval,
  monthInterval,
  partInterval,
  seasonInterval,
  seasonMonths,
  yearInterval,
} from './interval.ts';

/** Four digits that are no year between these count something else. */
const earliest = 1990;
const latest = 2060;

/** What names a part of a year or of a month. */
const parts: Readonly<Record<string, 'early' | 'mid' | 'late'>> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
};

/** Every word with which such a date may begin; else it begins with digits. */
export const absoluteStarters: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...feasts.keys(),
  ...Object.keys(seasonMonths),
  ...Object.keys(parts),
  ...ordinalWords(),
  'q',
]);

/** A year in digits, `2022`. */
function yearAt(tokens: readonly Token[], at: number, limit: number): number | undefined {
  const token = tokens[at];
  if (at >= limit || token?.kind !== 'number' || !/^\d{4}$/.test(token.text)) return undefined;
  const year = Number(token.text);
  return year >= earliest && year <= latest ? year : undefined;
}

/**
 * The month that is named at a place, 1 to 12; `undefined` where none is. A name that is a verb as well ("may") counts
 * only where capital and neighbours speak for it.
 */
export function monthAt(tokens: readonly Token[], at: number, limit: number): number | undefined {
  const token = tokens[at];
  if (!token || at >= limit) return undefined;
  const month = months.get(token.text);
  if (month === undefined || !doubtfulMonths.has(token.text)) return month;
  if (token.casing === 'lower') return undefined;
  const before = numberedNouns.has(tokens[at - 2]?.text ?? '') ? undefined : tokens[at - 1];
  const after = tokens[at + 1];
  const beside = (one: Token | undefined) =>
    one?.kind === 'number' || (one !== undefined && datePrepositions.has(one.text));
  return beside(before) || after?.kind === 'number' || readOrdinal(tokens, at - 1) !== undefined
    ? month
    : undefined;
}

/**
 * Reads a date at a place that names a month, a year, or both: `22 April 2022`, `April 22`, `the 22nd of
 * April`, `August 2023`, `early 2026`, `mid-2023`, `the second half of 2023`, `summer 2023`, `Q4 2023`, `2024`.
 * Without a year the meaning is left to the article's day.
 *
 * @param limit Where the sentence ends.
 */
export function absoluteDate(tokens: readonly Token[], at: number, limit: number): DateMention | undefined {
  return (
    dayFirst(tokens, at, limit) ??
    monthFirst(tokens, at, limit) ??
    partOfYear(tokens, at, limit) ??
    numeric(tokens, at, limit) ??
    bareYear(tokens, at, limit)
  );
}

const mention = (first: number, last: number, meaning: DateMeaning): DateMention => ({
  first,
  last,
  meaning,
});

const isDate = (value: number) => value >= 1 && value <= 31;

/** `22 April`, `22nd of April 2022`, `the sixth of February`. */
function dayFirst(tokens: readonly Token[], at: number, limit: number): DateMention | undefined {
  const number =
    readOrdinal(tokens, at) ?? (tokens[at]?.kind === 'number' ? readCardinal(tokens, at) : undefined);
  // "Season 2 May return": the number belongs to the noun before it.
  if (!number || !isDate(number.value) || numberedNouns.has(tokens[at - 1]?.text ?? '')) return undefined;
  let next = number.next;
  if (tokens[next]?.text === 'of') next += 1;
  const month = monthAt(tokens, next, limit);
  if (month === undefined) return undefined;
  return withYear(tokens, at, next + 1, limit, month, number.value);
}

/** `April 22, 2022`, `Oct. 3`, `August 2023`, `April`. */
function monthFirst(tokens: readonly Token[], at: number, limit: number): DateMention | undefined {
  const month = monthAt(tokens, at, limit);
  if (month === undefined) return undefined;
  let next = at + 1;
  if (tokens[next]?.text === '.' && tokens[next]?.joined && (tokens[at]?.text.length ?? 9) <= 4) next += 1;
  if (next < limit && tokens[next]?.text === 'the') {
    const after = readOrdinal(tokens, next + 1);
    if (after && isDate(after.value)) return withYear(tokens, at, after.next, limit, month, after.value);
  }
  const number =
    readOrdinal(tokens, next) ?? (tokens[next]?.kind === 'number' ? readCardinal(tokens, next) : undefined);
  if (number && next < limit && isDate(number.value))
    return withYear(tokens, at, number.next, limit, month, number.value);
  return withYear(tokens, at, next, limit, month);
}

/** Several months of a year, the first and the last of them given. */
const monthsInterval = (year: number, from: number, to: number): Interval => ({
  from: iso(year, from, 1),
  to: lastOfMonth(year, to),
  precision: 'part',
});

/** A month, or a day of it, with the year that follows at `next`, if one does. */
function withYear(
  tokens: readonly Token[],
  first: number,
  next: number,
  limit: number,
  month: number,
  date?: number,
): DateMention {
  let at = next;
  if (tokens[at]?.text === ',' || tokens[at]?.text === 'of' || tokens[at]?.text === 'in') at += 1;
  const year = yearAt(tokens, at, limit);
  if (year === undefined) return mention(first, next, yearless(month, date));
  const interval = date === undefined ? monthInterval(year, month) : dayInterval(iso(year, month, date));
  return mention(first, at + 1, absolute(interval));
}

/** `early 2026`, `mid-2023`, `the end of 2024`, `summer 2023`, `the spring of 2026`, `Christmas 2021`, `Q4 2023`. */
function partOfYear(tokens: readonly Token[], at: number, limit: number): DateMention | undefined {
  const word = tokens[at]?.text ?? '';
  let next = at + 1;
  const half = readOrdinal(tokens, at);
  if (half && half.value <= 2 && tokens[half.next]?.text === 'half' && tokens[half.next + 1]?.text === 'of') {
    const year = yearAt(tokens, half.next + 2, limit);
    if (year === undefined) return undefined;
    const from = half.value === 1 ? 1 : 7;
    return mention(at, half.next + 3, absolute(monthsInterval(year, from, from + 5)));
  }
  if (word === 'q' && tokens[next]?.joined) {
    const quarter = readCardinal(tokens, next);
    const year = yearAt(tokens, next + 1, limit);
    if (!quarter || quarter.value > 4 || year === undefined) return undefined;
    const last = quarter.value * 3;
    return mention(at, next + 2, absolute(monthsInterval(year, last - 2, last)));
  }
  const part = parts[word];
  const isSeason = word in seasonMonths;
  const feast = feasts.get(word);
  if (!part && !isSeason && !feast) return undefined;
  for (const filler of ['part', 'of', 'the', 'in']) if (tokens[next]?.text === filler) next += 1;
  const year = yearAt(tokens, next, limit);
  if (year !== undefined) {
    const interval = part
      ? partInterval(part, year)
      : feast
        ? monthInterval(year, feast[0])
        : seasonInterval(year, word);
    return interval && mention(at, next + 1, absolute(interval));
  }
  const month = part ? monthAt(tokens, next, limit) : undefined;
  if (!part || month === undefined) return undefined;
  const ofYear = yearAt(tokens, next + 1, limit);
  if (ofYear !== undefined) return mention(at, next + 2, absolute(partInterval(part, ofYear, month)));
  return mention(at, next + 1, yearless(month));
}

/** `2022-04-22`, which the tokens cut at its hyphens. */
function numeric(tokens: readonly Token[], at: number, limit: number): DateMention | undefined {
  const year = yearAt(tokens, at, limit);
  const month = tokens[at + 1];
  const date = tokens[at + 2];
  if (year === undefined || !month?.joined || !date?.joined) return undefined;
  if (!/^\d\d$/.test(month.text) || !/^\d\d$/.test(date.text)) return undefined;
  if (Number(month.text) > 12 || !isDate(Number(date.text))) return undefined;
  return mention(at, at + 3, absolute(dayInterval(iso(year, Number(month.text), Number(date.text)))));
}

/** `2024`. */
function bareYear(tokens: readonly Token[], at: number, limit: number): DateMention | undefined {
  const year = yearAt(tokens, at, limit);
  if (year === undefined) return undefined;
  return mention(at, at + 1, absolute(yearInterval(year)));
}
