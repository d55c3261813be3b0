import type { Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { FactValues } from '../timeline/compiled-timeline.ts';
import { factsOf, type PreparedTimeline, periodOn } from '../timeline/prepare-timeline.ts';
import { type Described, withSince } from './described.ts';
import { onDay, sayDay } from './say-day.ts';
import { labelWithin, workLabel } from './work-label.ts';

/** What one value says in a sentence, without looking at anything else. */
type SaidAlone = 'title' | 'trailer' | 'casting' | 'status';

/** What a value means for a work. @param from The day since which it holds, if that is known. */
type Say<A extends SaidAlone> = (
  value: FactValues[A],
  work: CompiledWork,
  from: string | undefined,
) => string;

const said: { readonly [A in SaidAlone]: Say<A> } = {
  title: ({ title }, work) =>
    title === undefined ? `${workLabel(work)} has no title yet.` : `It is called ${title}.`,
  trailer: (value, work) => sayTrailer(value, work, 'A'),
  casting: ({ state }, work, from) => {
    const when = from === undefined ? '' : ` ${onDay(from)}`;
    const label = labelWithin(work);
    if (state === 'not announced') return `The cast of ${label} has not been announced.`;
    return state === 'announced'
      ? `The cast of ${label} was announced${when}.`
      : `The leads of ${label} were announced${when}.`;
  },
  status: ({ state }, work, from) => {
    const label = workLabel(work);
    const since = from ? ` since ${sayDay(from)}` : '';
    if (state === 'not begun') return `${label} has not begun.`;
    if (state === 'running') return `${label} is being continued${since}.`;
    if (state === 'paused') return `${label} has been on a break${since}.`;
    return `${label} ended${from === undefined ? '' : ` ${onDay(from)}`}.`;
  },
};

/** When the trailer of a work came out, or that there is none. @param article With which one that came out is told. */
export const sayTrailer = (
  { state, date }: FactValues['trailer'],
  work: CompiledWork,
  article: 'A' | 'The',
): string =>
  state === 'none'
    ? `There is no trailer of ${labelWithin(work)} yet.`
    : `${article} trailer of ${labelWithin(work)} came out${date ? ` ${onDay(date)}` : ''}.`;

/** What holds of a work's title, trailer, cast or going on, as of a day. */
export function describeAttribute<A extends SaidAlone>(
  timeline: PreparedTimeline,
  attribute: A,
  work: CompiledWork,
  day: Day,
): Described | undefined {
  const fact = factsOf(timeline, attribute, work.id)[0];
  const period = fact && periodOn(fact, day);
  if (!fact || !period) return undefined;
  return withSince(said[attribute](period.value, work, period.from), { fact, period });
}
