import type { Day } from '../../types.ts';
import type { Fact, Period, Region } from '../timeline/compiled-timeline.ts';
import { factsOf, type PreparedTimeline, periodOn } from '../timeline/prepare-timeline.ts';

/** A period with the fact that it stands in. */
export interface Held<A extends 'release' | 'order' | 'production'> {
  readonly fact: Fact<A>;
  readonly period: Period<A>;
}

const rank = { undated: 0, announced: 1, released: 2 } as const;

/**
 * How far the release of a work is on a day: the furthest over all regions, or of one region where it has
 * facts of its own.
 */
export function releaseOn(
  timeline: PreparedTimeline,
  work: string,
  day: Day,
  region?: Region,
): Held<'release'> | undefined {
  const facts = factsOf(timeline, 'release', work);
  const regional = region
    ? facts.filter((fact) => fact.periods.some(({ value }) => value.region === region))
    : [];
  let best: Held<'release'> | undefined;
  for (const fact of regional.length > 0 ? regional : facts) {
    const period = periodOn(fact, day);
    if (!period) continue;
    if (!best || rank[period.value.state] > rank[best.period.value.state]) best = { fact, period };
  }
  return best;
}

/** Whether a work is out on a day; `undefined` where the pack knows no release of it at all. */
export function isOut(
  timeline: PreparedTimeline,
  work: string,
  day: Day,
  region?: Region,
): boolean | undefined {
  if (factsOf(timeline, 'release', work).length === 0) return undefined;
  return releaseOn(timeline, work, day, region)?.period.value.state === 'released';
}

/** Whether a work has a day of release, past or announced. */
export function isDated(
  timeline: PreparedTimeline,
  work: string,
  day: Day,
  region?: Region,
): boolean | undefined {
  if (factsOf(timeline, 'release', work).length === 0) return undefined;
  const held = releaseOn(timeline, work, day, region);
  return held !== undefined && held.period.value.date !== undefined;
}

/** What has been decided about making a work; before its first period it is not ordered. */
export function orderOn(timeline: PreparedTimeline, work: string, day: Day): Held<'order'> | undefined {
  for (const fact of factsOf(timeline, 'order', work)) {
    const period = periodOn(fact, day);
    if (period) return { fact, period };
  }
  return undefined;
}

/** How far the making of a work is; before its first period it has not started. */
export function productionOn(
  timeline: PreparedTimeline,
  work: string,
  day: Day,
): Held<'production'> | undefined {
  for (const fact of factsOf(timeline, 'production', work)) {
    const period = periodOn(fact, day);
    if (period) return { fact, period };
  }
  return undefined;
}
