import type { Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { Period, Region } from '../timeline/compiled-timeline.ts';
import type { PreparedTimeline } from '../timeline/prepare-timeline.ts';
import { orderOn, productionOn, releaseOn } from '../timeline/state-of.ts';
import { type Described, withSince } from './described.ts';
import { onDay, sayDay } from './say-day.ts';
import { labelWithin, workLabel } from './work-label.ts';

const regions: Readonly<Partial<Record<Region, string>>> = {
  US: ' in the US',
  UK: ' in the UK',
  DE: ' in Germany',
};

/** When a work came or comes out, as of a day: the furthest that is known of it. */
export function describeRelease(
  timeline: PreparedTimeline,
  work: CompiledWork,
  day: Day,
  region?: Region,
): Described | undefined {
  const held = releaseOn(timeline, work.id, day, region);
  if (!held) return undefined;
  const { fact, period } = held;
  const { state, date } = period.value;
  const where = regions[period.value.region] ?? '';
  const name = workLabel(work);
  const verb =
    work.kind === 'volume' || work.kind === 'novella' || work.kind === 'novel' ? 'was published' : 'came out';
  const text =
    state === 'released'
      ? date === undefined
        ? `${name} is out${where}.`
        : `${name} ${verb} ${onDay(date)}${where}.`
      : state === 'announced' && date !== undefined
        ? `${name} is announced for ${sayDay(date)}${where}.`
        : `${name} has no release date yet${where}.`;
  const since = state === 'released' ? (date ?? period.from) : period.from;
  return { text, fact, sources: period.sources, ...(since !== undefined && { since }) };
}

/** What has been decided about making a work, and when it came out if it has. */
export function describeOrder(
  timeline: PreparedTimeline,
  work: CompiledWork,
  day: Day,
): Described | undefined {
  const held = orderOn(timeline, work.id, day);
  return held && withSince(sayOrder(held.period, timeline, work, day), held);
}

function sayOrder(
  { value: { state }, from }: Period<'order'>,
  timeline: PreparedTimeline,
  work: CompiledWork,
  day: Day,
): string {
  const name = workLabel(work);
  if (state === 'will not be made')
    return `${name} will not be made: that was announced ${onDay(from ?? '')}.`;
  if (state === 'in development') return `${name} is in development, not yet ordered.`;
  if (state !== 'ordered') return `${name} has not been ordered.`;
  const ordered = `${name} was ordered ${from === undefined ? '' : onDay(from)}`.trim();
  const out = describeRelease(timeline, work, day);
  const isOut = releaseOn(timeline, work.id, day)?.period.value.state === 'released';
  return `${ordered}${isOut && out ? ` and came out ${onDay(out.since ?? '')}` : ''}.`;
}

/** How far the making of a work is. */
export function describeProduction(
  timeline: PreparedTimeline,
  work: CompiledWork,
  day: Day,
): Described | undefined {
  const held = productionOn(timeline, work.id, day);
  return held && withSince(sayProduction(held.period, timeline, work, day), held);
}

function sayProduction(
  { value: { state }, from }: Period<'production'>,
  timeline: PreparedTimeline,
  work: CompiledWork,
  day: Day,
): string {
  const name = workLabel(work);
  if (state === 'not started') return `Filming of ${name} has not started.`;
  if (state === 'filming') return `${name} has been filming since ${sayDay(from ?? '')}.`;
  const out = releaseOn(timeline, work.id, day)?.period.value;
  const then = out?.state === 'released' && out.date ? `; it came out ${onDay(out.date)}` : '';
  return `Filming of ${labelWithin(work)} ended${from === undefined ? '' : ` ${onDay(from)}`}${then}.`;
}
