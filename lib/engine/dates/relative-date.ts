import { readOrdinal } from '../text/number-words.ts';
import type { Token } from '../text/tokenise.ts';
import { monthAt } from './absolute-date.ts';
import { addDays, monthOf, yearOf } from './calendar.ts';
import { countedTime, type Found } from './counted-time.ts';
import {
  type DateMeaning,
  type DateMention,
  dateAlone,
  relative,
  seasonOfYear,
  weekday,
  yearless,
} from './date-mention.ts';
import { feasts, weekdays } from './date-words.ts';
import { dayInterval, monthInterval, partInterval, seasonMonths, yearInterval } from './interval.ts';
import { turnedTime } from './turned-time.ts';

const thisDay = relative((day) => dayInterval(day));
const dayWords: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
]);
const partsOfDay = new Set(['morning', 'afternoon', 'evening', 'lunchtime', 'night']);
/** Words before a time that take a part of it, or nothing away: "later this year", "some time next week". */
const leadIns = new Set(['early', 'late', 'later', 'mid', 'some', 'sometime', 'end']);
/** Words before a season without a year: "in spring", "early summer". */
const beforeSeasons = new Set(['in', 'by', 'on', 'until', 'before', 'spring', 'early', 'late']);
/** The same before "the": "by the autumn". */
const beforeTheSeasons = new Set(['in', 'by', 'until', 'before', 'for', 'towards', 'toward']);
/** Words before "the" that make an ordinal in letters a day: "on the fifth", "Friday the thirteenth". */
const beforeDates = new Set([
  ...['on', 'since', 'until', 'by', 'from', ','],
  ...['friday', 'thursday', 'tuesday', 'wednesday', 'monday'],
]);
/** Words that may follow such a day; a noun would be what the ordinal counts. */
const afterDates = new Set(['in', 'and', 'for', 'at', 'but', 'with']);

/**
 * Reads a time that depends on the article's day: `today`, `this December`, `last month`, `next year`, `later
 * this year`, `on Thursday`, `the 17th`, `in two years`, `nine days ago`, `a week away`.
 *
 * @param limit Where the sentence ends.
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
  if (leadIns.has(word)) {
    let next = at + 1;
    for (const filler of ['time', 'of', 'in']) if (tokens[next]?.text === filler) next += 1;
    if (tokens[next]?.text === 'the' && isNewYear(tokens, next + 1)) return found(next + 3, newYear);
    // "later in the year": in this one.
    const isOwn = word === 'later' && tokens[next]?.text === 'the';
    const inner = turnedTime(tokens, next, limit) ?? (isOwn ? thisTime(tokens, next + 1) : undefined);
    if (!inner) return undefined;
    return found(
      inner.last,
      word === 'early' && inner.years !== undefined ? earlyIn(inner.years) : inner.meaning,
    );
  }
  const inner = turnedTime(tokens, at, limit);
  if (inner) return found(inner.last, inner.meaning);
  if (word === 'the') return definite(tokens, at, limit, found);
  const day = weekdays.get(word);
  // "Thursday, August 3", "Thursday 2 July", "Friday the 17th": the date itself says more.
  if (day !== undefined && isBeforeDate(tokens, at + 1, limit)) return undefined;
  if (day !== undefined) return found(at + 1, weekday(day));
  if (word in seasonMonths && beforeSeasons.has(tokens[at - 1]?.text ?? ''))
    return found(at + 1, seasonOfYear(word));
  const feast = feasts.get(word);
  if (feast) return found(at + 1, yearless(feast[0]));
  return countedTime(tokens, at, limit, found);
}

/** Whether what follows a weekday is the date that it falls on. */
function isBeforeDate(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at]?.text === ',' || tokens[at]?.text === 'the' ? at + 1 : at;
  if (next >= limit) return false;
  if (monthAt(tokens, next, limit) !== undefined) return true;
  return (
    readOrdinal(tokens, next) !== undefined ||
    (tokens[next]?.kind === 'number' && monthAt(tokens, next + 1, limit) !== undefined)
  );
}

/** The year, month or summer of the day of writing, by its noun. */
function thisTime(
  tokens: readonly Token[],
  at: number,
): { last: number; meaning: DateMeaning; years?: number } | undefined {
  const word = tokens[at]?.text ?? '';
  const last = at + 1;
  if (word === 'year') return { last, meaning: relative((day) => yearInterval(yearOf(day))) };
  if (word === 'month') return { last, meaning: relative((day) => monthInterval(yearOf(day), monthOf(day))) };
  return word in seasonMonths ? { last, meaning: seasonOfYear(word) } : undefined;
}

const earlyIn = (years: number) => relative((day) => partInterval('early', yearOf(day) + years));
const newYear = earlyIn(1);
const isNewYear = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === 'new' && tokens[at + 1]?.text === 'year';

/** `the 17th`, `the nineteenth`, `the autumn`, `the start of the month`, `the new year`, `the year to come`. */
function definite(
  tokens: readonly Token[],
  at: number,
  limit: number,
  found: Found,
): DateMention | undefined {
  const next = tokens[at + 1]?.text ?? '';
  if (isNewYear(tokens, at + 1)) return found(at + 3, newYear);
  if (next === 'year' && tokens[at + 2]?.text === 'to' && tokens[at + 3]?.text === 'come')
    return found(
      at + 4,
      relative((day) => yearInterval(yearOf(day) + 1)),
    );
  const ordinal = readOrdinal(tokens, at + 1);
  const isNumeric = tokens[at + 1]?.kind === 'number';
  if (ordinal && ordinal.value <= 31 && (isNumeric || beforeDates.has(tokens[at - 1]?.text ?? ''))) {
    const after = tokens[ordinal.next];
    const endsPhrase = !after || after.kind === 'mark' || afterDates.has(after.text);
    return endsPhrase ? found(ordinal.next, dateAlone(ordinal.value)) : undefined;
  }
  if (next in seasonMonths && beforeTheSeasons.has(tokens[at - 1]?.text ?? ''))
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
