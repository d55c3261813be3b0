import { type DateMention, resolveDate } from '../../dates/date-mention.ts';
import type { PageView } from '../view/page-view.ts';
import type { Cue } from '../words/find-cues.ts';

/**
 * "arrives on Friday", "comes out today": a present form with a day that is not past. A page of no day that says
 * "arrives 3 August" without a year says so of a day to come: of one that is past, people give the year.
 */
export function looksAhead(date: DateMention, page: PageView, cue: Cue): boolean {
  if (page.published === undefined) return cue.cue !== 'weak' && cue.form === 's' && isDayOfYear(date);
  if (cue.form !== 's' && cue.form !== 'base' && !(cue.form === 'word' && !date.now))
    return date.now !== true && isFuture(date, page);
  return date.now === true || isFuture(date, page) || isUnderWay(date, page);
}

/** "comes out this year": told in the present, of a time that has begun and is not over. */
function isUnderWay(date: DateMention, { published }: PageView): boolean {
  if (date.deictic !== true || published === undefined) return false;
  const time = resolveDate(date, published, 'ahead');
  return time !== undefined && time.precision !== 'day' && time.from <= published && time.to > published;
}

/** "3 August": a day and its month without a year, the same whenever it is said. */
function isDayOfYear({ meaning }: DateMention): boolean {
  if (meaning.kind === 'absolute') return false;
  const [one, other] = probes.map((day) => meaning.resolve(day, 'ahead'));
  return one?.precision === 'day' && one.from.slice(5) === other?.from.slice(5);
}

/** Any two days that are not of one weekday nor of one month. */
const probes = ['2001-01-01', '2001-05-09'];

function isFuture(date: DateMention, page: PageView): boolean {
  if (page.published === undefined) return false;
  const ahead = resolveDate(date, page.published, 'ahead');
  return ahead !== undefined && ahead.to >= page.published && ahead.from > page.published;
}
