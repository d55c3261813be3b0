import type { Day } from '../../types.ts';
import type { Fact, Period, Region } from './compiled-timeline.ts';
import { factsOf, type PreparedTimeline, periodOn } from './prepare-timeline.ts';

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

/** Asks what is known of a work's release on a day; `undefined` where the pack knows no release of it at all. */
const askRelease =
  (ask: (release: Held<'release'>['period']['value'] | undefined) => boolean) =>
  (timeline: PreparedTimeline, work: string, day: Day, region?: Region): boolean | undefined =>
    hasReleases(timeline, work) ? ask(releaseOn(timeline, work, day, region)?.period.value) : undefined;

/** Whether a work is out on a day; `undefined` as above. */
export const isOut = askRelease((release) => release?.state === 'released');

/** Whether a work has a day of release, past or announced; `undefined` as above. */
export const isDated = askRelease((release) => release !== undefined && release.date !== undefined);

const hasReleases = (timeline: PreparedTimeline, work: string) =>
  factsOf(timeline, 'release', work).length > 0;

/** What has been decided about making a work; before its first period it is not ordered. */
export const orderOn = (timeline: PreparedTimeline, work: string, day: Day): Held<'order'> | undefined =>
  firstHeld(timeline, 'order', work, day);

/** How far the making of a work is; before its first period it has not started. */
export const productionOn = (
  timeline: PreparedTimeline,
  work: string,
  day: Day,
): Held<'production'> | undefined => firstHeld(timeline, 'production', work, day);

/** The first fact of an attribute that says something of a day. */
function firstHeld<A extends 'order' | 'production'>(
  timeline: PreparedTimeline,
  attribute: A,
  work: string,
  day: Day,
): Held<A> | undefined {
  for (const fact of factsOf(timeline, attribute, work)) {
    const period = periodOn(fact, day);
    if (period) return { fact, period };
  }
  return undefined;
}
