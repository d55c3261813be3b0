import { addDays } from '../../dates/calendar.ts';
import { type DateMention, resolveDate } from '../../dates/date-mention.ts';
import { holds, type Interval } from '../../dates/interval.ts';
import type { Day } from '../../types.ts';
import type { StateClaim } from '../proposition.ts';
import { factsOf, type PreparedTimeline, periodOn } from '../timeline/prepare-timeline.ts';
import { holdAny } from './days-happened.ts';
import type { Days } from './judged.ts';

/** Whether the day that a page gives for a work was that of the plan when it was written and no longer is. */
export function hasMoved(
  claim: StateClaim,
  timeline: PreparedTimeline,
  work: string,
  { published, readOn }: Days,
): boolean {
  if (claim.hedged || published === undefined) return false;
  const given = daysGiven(claim, published);
  const isPlanOn = (day: Day) =>
    factsOf(timeline, 'release', work).some((fact) => {
      const date = periodOn(fact, day)?.value.date;
      return date !== undefined && given.some((interval) => holds(interval, date));
    });
  return isPlanOn(published) && !isPlanOn(readOn);
}

/** Whether a page gives a day for a work that is further off than a day from the one announced when it was written. */
export function contradictsPlan(
  claim: StateClaim,
  timeline: PreparedTimeline,
  work: string,
  published: Day | undefined,
): boolean {
  if (published === undefined) return false;
  const given = daysGiven(claim, published);
  const plans = factsOf(timeline, 'release', work).flatMap(({ periods }) =>
    periods.filter(
      ({ from, until }) => (from ?? '') <= published && (until === undefined || published < until),
    ),
  );
  // A guess may miss a plan known only by its year; a day that had been announced it may not.
  const dates = plans
    .flatMap(({ value }) => value.date ?? [])
    .filter((date) => !claim.hedged || date.length === 10);
  return (
    given.length > 0 &&
    dates.length > 0 &&
    !holdAny(given, dates) &&
    !dates.some((date) => given.some((interval) => near(interval.to, date)))
  );
}

/** The days that a statement gives; none where it gives none to come. */
const daysGiven = (claim: StateClaim, published: Day): Interval[] =>
  claim.date ? (claim.dates ?? [claim.date]).flatMap((date) => intervalOf(date, claim, published) ?? []) : [];

/**
 * The days that a date of a claim allows: "before May" all up to it, "from May" all after, and with "tonight" or "on Friday"
 * those beside it, since what comes out at one moment does so on two days of the world.
 */
function intervalOf(date: DateMention, { view }: StateClaim, published: Day): Interval | undefined {
  const meant = resolveDate(date, published, 'ahead');
  const named =
    meant?.precision === 'day' && date.deictic
      ? { ...meant, from: addDays(meant.from, -1), to: addDays(meant.to, 1) }
      : meant;
  const word = view.tokens[date.first - 1]?.text ?? '';
  if (named && /^(?:before|by|until|till)$/.test(word)) return { ...named, from: published };
  return named && /^(?:after|from|past)$/.test(word) ? { ...named, to: '9999-12-31' } : named;
}

// A year in which several regions' days fall, or a plan known only by its year, is no contradiction.
const near = (day: string, date: string) => date.length < 10 && day.startsWith(date);
