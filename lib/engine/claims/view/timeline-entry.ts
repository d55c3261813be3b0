import { absolute, type DateMention, resolveDate } from '../../dates/date-mention.ts';
import { type Interval, seasonMonths } from '../../dates/interval.ts';
import type { Sentence } from '../../text/split-sentences.ts';
import type { Token } from '../../text/tokenise.ts';

const marks = new Set(['.', ':', '—', '–', '-', '|']);

/** The time under which a block stands: "2019. …", "October 2018: …", "22 April 2022 — …" at its head. */
export function entryOf(
  tokens: readonly Token[],
  { first }: Sentence,
  dates: readonly DateMention[],
): Interval | undefined {
  const [date] = dates;
  if (date?.first !== first || date.meaning.kind !== 'absolute') return undefined;
  return marks.has(tokens[date.last]?.text ?? '') ? date.meaning.interval : undefined;
}

/** Days and seasons without a year, as those of the year under which they stand. */
export const underEntry = (
  tokens: readonly Token[],
  dates: readonly DateMention[],
  entry: Interval,
): DateMention[] =>
  dates.map((date) => {
    const { deictic, ...rest } = date;
    const isSeason = (tokens[date.last - 1]?.text ?? '') in seasonMonths;
    if (date.meaning.kind === 'absolute' || (deictic && !isSeason)) return date;
    const interval = resolveDate(date, `${entry.from.slice(0, 4)}-12-31`, 'back');
    return interval ? { ...rest, meaning: absolute(interval) } : date;
  });
