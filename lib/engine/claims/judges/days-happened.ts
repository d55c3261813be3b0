import { addDays } from '../../dates/calendar.ts';
import { holds, type Interval } from '../../dates/interval.ts';
import type { Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { DatedClaim } from '../proposition.ts';
import type { Fact, Region } from '../timeline/compiled-timeline.ts';
import { factsOf, type PreparedTimeline, unsureFactsOf } from '../timeline/prepare-timeline.ts';

/** The days on which editions came out, of one region or of all. */
const releaseDays = (facts: readonly Fact<'release'>[], region: Region | undefined): Day[] =>
  facts.flatMap(({ periods }) =>
    periods.flatMap(({ value, from }) =>
      value.state === 'released' && (!region || value.region === region || value.region === 'world')
        ? [value.date ?? from ?? '']
        : [],
    ),
  );

/** The days on which something happened to a work, one for each region or edition; some of them years or months alone. */
export function daysOf(
  { event, region }: DatedClaim,
  timeline: PreparedTimeline,
  { id }: CompiledWork,
): Day[] {
  if (event === 'release') return releaseDays(factsOf(timeline, 'release', id), region);
  const states: readonly string[] =
    event === 'order' ? ['ordered'] : event === 'wrap' ? ['wrapped'] : ['filming', 'wrapped'];
  const attribute = event === 'order' ? ('order' as const) : ('production' as const);
  return factsOf(timeline, attribute, id).flatMap(({ periods }) =>
    periods.flatMap(({ value, from }) => (states.includes(value.state) && from !== undefined ? [from] : [])),
  );
}

/**
 * Whether a day that the page gives is one of another edition: of another country, where the page names one, or one that
 * is known but not surely enough to correct anybody with.
 */
export const mayBeRight = (
  { event, region }: DatedClaim,
  works: readonly CompiledWork[],
  intervals: readonly Interval[],
  timeline: PreparedTimeline,
): boolean =>
  event === 'release' &&
  works.some(({ id }) => {
    const others = region ? factsOf(timeline, 'release', id) : [];
    const facts = [...others, ...unsureFactsOf(timeline, 'release', id)];
    return holdAny(intervals, releaseDays(facts, undefined));
  });

/** Whether one of some days lies in what a page says, or so near to it that nobody can call that wrong. */
export const holdAny = (intervals: readonly Interval[], days: readonly Day[]): boolean =>
  days.some((day) => intervals.some((one) => within(one, day)));

/** News is a day late, and time zones differ: a bare day is an error only when it is further off. */
const grace = [-1, 1];

function within(interval: Interval, day: Day): boolean {
  if (holds(interval, day)) return true;
  return interval.precision === 'day' && grace.some((by) => addDays(interval.from, by) === day);
}

/** The work to which it happened nearest to what a page says, by months; of equals the first. @param known Not empty. */
export function nearest<T extends { readonly days: readonly Day[] }>(
  known: readonly T[],
  interval: Interval,
): T {
  const gap = ({ days }: T) =>
    Math.min(...days.map((day) => Math.abs(monthOf(day) - monthOf(interval.from))));
  return [...known].sort((one, other) => gap(one) - gap(other))[0] as T;
}

/** Months since the year 0; a bare year counts as its June. */
const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 6);
