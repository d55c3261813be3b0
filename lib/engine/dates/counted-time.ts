import { readCardinal } from '../text/number-words.ts';
import type { Token } from '../text/tokenise.ts';
import { addDays } from './calendar.ts';
import { type DateMeaning, type DateMention, relative, weekday } from './date-mention.ts';
import { lengths, weekdays } from './date-words.ts';
import { dayInterval, type Precision } from './interval.ts';

/**
 * Makes the mention that begins where is being read and ends before the token `last`; `undefined` where that is beyond
 * the sentence. `now`: it is the time of writing itself.
 */
export type Found = (last: number, meaning: DateMeaning, now?: boolean) => DateMention | undefined;

const thisDay = relative((day) => dayInterval(day));

/** Words before a count, in the order in which they follow one another: "in just over", "at least another". */
const fillers = 'just only about over nearly under less more than at least another'.split(' ');

/** A larger count is no time from now. */
const highestCount = 200;

/** "A few" are two to six. */
const aFew = 4;
const fewMoreOrLess = 2;

/** How many days more or less a length in one unit means: who says "two years" does not count days. */
const slackOf = (unit: string): number => {
  if (unit.startsWith('year')) return 120;
  if (unit.startsWith('month')) return 20;
  return unit.startsWith('week') || unit.startsWith('fortnight') ? 4 : 1;
};

const precisionOf = (slack: number): Precision => {
  if (slack <= 1) return 'day';
  if (slack <= 4) return 'week';
  return slack <= 20 ? 'month' : 'part';
};

/** `in two years`, `nine days ago`, `three weeks away`, `a week from Friday`, `a fortnight today`, `in a few weeks' time`. */
export function countedTime(
  tokens: readonly Token[],
  at: number,
  limit: number,
  found: Found,
): DateMention | undefined {
  let next = at;
  const isIn = tokens[next]?.text === 'in';
  if (isIn) next += 1;
  for (const filler of fillers) if (tokens[next]?.text === filler) next += 1;
  const vague = tokens[next]?.text === 'a' && tokens[next + 1]?.text === 'few';
  const number = vague ? { value: aFew, next: next + 2 } : readCardinal(tokens, next);
  const count = number?.value ?? (/^an?$/.test(tokens[next]?.text ?? '') ? 1 : undefined);
  if (count === undefined) return undefined;
  next = number?.next ?? next + 1;
  const unit = tokens[next]?.text ?? '';
  const length = lengths.get(unit);
  if (length === undefined || count > highestCount) return undefined;
  next += 1;
  if (tokens[next]?.text === "'") next += 1;
  if (tokens[next]?.text === 'time') next += 1;
  const after = tokens[next]?.text ?? '';
  const slackHere = vague ? Math.max(slackOf(unit), fewMoreOrLess * length) : slackOf(unit);
  const around = (days: number, slack = slackHere): DateMeaning =>
    relative((day) => ({
      from: addDays(day, days - slack),
      to: addDays(day, days + slack),
      precision: precisionOf(slack),
    }));
  // "three weeks to go", "ten days left"
  const isToGo = after === 'to' && /^(?:go|wait)$/.test(tokens[next + 1]?.text ?? '');
  if (length > 0 && (isToGo || after === 'left'))
    return found(isToGo ? next + 2 : next + 1, around(count * length));
  if (after === 'ago') return found(next + 1, around(-count * length));
  // "back after nearly a year away"
  const isOver = tokens.slice(Math.max(0, at - 3), at).some(({ text }) => text === 'after');
  if ((after === 'away' || after === 'off') && !isOver) return found(next + 1, around(count * length));
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
