import type { Token } from '../text/tokenise.ts';
import { absoluteDate, absoluteStarters } from './absolute-date.ts';
import type { DateMention } from './date-mention.ts';
import { feasts, months, weekdays } from './date-words.ts';
import { seasonMonths } from './interval.ts';
import { relativeDate } from './relative-date.ts';

// Every phrase for a time starts with one of these or with digits; most tokens are passed over by this alone.
const starters: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...feasts.keys(),
  ...Object.keys(seasonMonths),
  ...'today tonight tomorrow yesterday this last past previous next coming following early late later mid middle'.split(
    ' ',
  ),
  ...'beginning start end some the a an in q just only about over nearly under less more at another'.split(
    ' ',
  ),
  ...'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty'.split(' '),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(
    ' ',
  ),
  ...'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(' '),
]);

/**
 * Finds the phrases for a time in `tokens.slice(first, last)`, longest first, none overlapping. Intervals
 * with a precision rather than points: "mid-2023" is four months, "in August" thirty-one days.
 */
export function findDates(tokens: readonly Token[], first: number, last: number): DateMention[] {
  const found: DateMention[] = [];
  for (let at = first; at < last; at += 1) {
    const token = tokens[at] as Token;
    const isNumber = token.kind === 'number';
    if (!isNumber && !starters.has(token.text)) continue;
    const mention =
      (isNumber || absoluteStarters.has(token.text) ? absoluteDate(tokens, at, last) : undefined) ??
      relativeDate(tokens, at, last);
    if (!mention) continue;
    found.push(mention);
    at = mention.last - 1;
  }
  return found;
}
