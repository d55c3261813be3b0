import type { Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { Attribute, Fact, FactValues, Period, Region } from '../timeline/compiled-timeline.ts';
import { factsOf, type PreparedTimeline, periodOn } from '../timeline/prepare-timeline.ts';
import { orderOn, productionOn, releaseOn } from '../timeline/state-of.ts';
import { onDay, sayDay } from './say-day.ts';
import { workLabel } from './work-label.ts';

/** A sentence of truth with the fact, the day since which it holds, and where it was read. */
export interface Described {
  readonly text: string;
  readonly fact: Fact;
  readonly since?: string;
  readonly sources: readonly number[];
}

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
  return `Filming of ${lower(name)} ended${from === undefined ? '' : ` ${onDay(from)}`}${then}.`;
}

/** The text of a fact that can be said in one sentence, or the state of a status, title, trailer, casting. */
export function describeSimple(
  timeline: PreparedTimeline,
  attribute: 'title' | 'trailer' | 'casting' | 'status',
  work: CompiledWork,
  day: Day,
): Described | undefined {
  const fact = factsOf(timeline, attribute, work.id)[0] as Fact | undefined;
  const period = fact && periodOn(fact, day);
  if (!fact || !period) return undefined;
  const name = workLabel(work);
  const value = period.value as { state?: string; title?: string; date?: string };
  const when = period.from === undefined ? '' : ` ${onDay(period.from)}`;
  const said: Readonly<Record<string, string>> = {
    none: `There is no trailer of ${lower(name)} yet.`,
    released: `A trailer of ${lower(name)} came out${value.date ? ` ${onDay(value.date)}` : ''}.`,
    'not announced': `The cast of ${lower(name)} has not been announced.`,
    'leads announced': `The leads of ${lower(name)} were announced${when}.`,
    announced: `The cast of ${lower(name)} was announced${when}.`,
    running: `${name} is being continued${period.from ? ` since ${sayDay(period.from)}` : ''}.`,
    paused: `${name} has been on a break${period.from ? ` since ${sayDay(period.from)}` : ''}.`,
    ended: `${name} ended${when}.`,
    'not begun': `${name} has not begun.`,
  };
  const text =
    attribute === 'title'
      ? value.title === undefined
        ? `${name} has no title yet.`
        : `It is called ${value.title}.`
      : said[value.state ?? ''];
  return text === undefined ? undefined : withSince(text, { fact, period });
}

/** The state of a series that is continued, on a break or at its end. */
export const describeStatus = (
  timeline: PreparedTimeline,
  work: CompiledWork,
  day: Day,
): Described | undefined => describeSimple(timeline, 'status', work, day);

/** When the trailer of a work came out, or that there is none. */
export const sayTrailer = ({ state, date }: FactValues['trailer'], work: CompiledWork): string =>
  state === 'none'
    ? `There is no trailer of ${lower(workLabel(work))} yet.`
    : `The trailer of ${lower(workLabel(work))} came out${date === undefined ? '' : ` ${onDay(date)}`}.`;

const lower = (name: string) => name.replace(/^(Season|Volume|The)\b/, (word) => word.toLowerCase());

const withSince = <A extends Attribute>(
  text: string,
  { fact, period }: { readonly fact: Fact<A>; readonly period: Period<A> },
): Described => ({
  text,
  fact,
  sources: period.sources,
  ...(period.from !== undefined && { since: period.from }),
});
