import type { Token } from '../text/tokenise.ts';
import { absoluteDate } from './absolute-date.ts';
import type { DateMention } from './date-mention.ts';
import { relativeDate } from './relative-date.ts';

/**
 * Finds the phrases for a time in `tokens.slice(first, last)`, longest first, none overlapping. Intervals
 * with a precision rather than points: "mid-2023" is four months, "in August" thirty-one days.
 */
export function findDates(tokens: readonly Token[], first: number, last: number): DateMention[] {
  const found: DateMention[] = [];
  for (let at = first; at < last; at += 1) {
    const mention = absoluteDate(tokens, at, last) ?? relativeDate(tokens, at, last);
    if (!mention) continue;
    found.push(mention);
    at = mention.last - 1;
  }
  return found;
}
