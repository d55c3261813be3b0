import type { Day } from '../../types.ts';
import type { Region } from './compiled-timeline.ts';
import { factsOf, type PreparedTimeline, periodOn } from './prepare-timeline.ts';
import { isDated, isOut, orderOn, productionOn } from './state-of.ts';

/** States of a work that a page can assert of its own day. Each can be asked for any day. */
export type Predicate =
  | 'undated'
  | 'day-unknown'
  | 'unreleased'
  | 'awaited'
  | 'out'
  | 'not-ordered'
  | 'undecided'
  | 'order-awaited'
  | 'not-filming'
  | 'shoot-awaited'
  | 'filming'
  | 'finishing'
  | 'untitled'
  | 'no-trailer'
  | 'uncast'
  | 'paused'
  | 'running';

type Holds = (timeline: PreparedTimeline, work: string, day: Day, region?: Region) => boolean | undefined;

const not = (value: boolean | undefined) => (value === undefined ? undefined : !value);

const titleOn: Holds = (timeline, work, day) => {
  const facts = factsOf(timeline, 'title', work);
  const period = facts[0] && periodOn(facts[0], day);
  return facts.length === 0 ? undefined : period !== undefined && period.value.title !== undefined;
};

const stateIs =
  (attribute: 'status' | 'trailer' | 'casting', states: readonly string[], before: boolean): Holds =>
  (timeline, work, day) => {
    const facts = factsOf(timeline, attribute, work);
    const fact = facts[0];
    if (!fact) return undefined;
    const period = periodOn(fact, day);
    return period ? states.includes(period.value.state) : before;
  };

const isUncast = stateIs('casting', ['not announced', 'leads announced'], true);

/** Whether a state holds of a work on a day; `undefined` where the pack does not know. */
export const predicates: Readonly<Record<Predicate, Holds>> = {
  undated: (timeline, work, day, region) => not(isDated(timeline, work, day, region)),
  // "which day is not known": also while only a month or a year is.
  'day-unknown': (timeline, work, day, region) => {
    const dated = isDated(timeline, work, day, region);
    if (dated !== true) return not(dated);
    return factsOf(timeline, 'release', work).some((fact) => {
      const period = periodOn(fact, day);
      return period?.value.state === 'announced' && (period.value.date ?? '').length < 10;
    });
  },
  unreleased: (timeline, work, day, region) => not(isOut(timeline, work, day, region)),
  // Known to be made, and not out yet.
  awaited: (timeline, work, day, region) => {
    const out = isOut(timeline, work, day, region);
    if (out !== false) return not(out);
    const order = orderOn(timeline, work, day)?.period.value.state;
    return factsOf(timeline, 'order', work).length === 0 || order === 'ordered';
  },
  out: (timeline, work, day, region) => isOut(timeline, work, day, region),
  'not-ordered': (timeline, work, day) => {
    if (factsOf(timeline, 'order', work).length === 0) return undefined;
    return orderOn(timeline, work, day)?.period.value.state !== 'ordered';
  },
  undecided: (timeline, work, day) => {
    if (factsOf(timeline, 'order', work).length === 0) return undefined;
    const state = orderOn(timeline, work, day)?.period.value.state;
    return state === undefined || state === 'not ordered' || state === 'in development';
  },
  'order-awaited': (timeline, work, day) => {
    if (orderOn(timeline, work, day)?.period.value.state !== 'ordered') return false;
    return not(isOut(timeline, work, day));
  },
  'not-filming': (timeline, work, day) => {
    if (factsOf(timeline, 'production', work).length === 0) return undefined;
    const state = productionOn(timeline, work, day)?.period.value.state;
    return state === undefined || state === 'not started';
  },
  'shoot-awaited': (timeline, work, day) => predicates['not-filming'](timeline, work, day),
  filming: (timeline, work, day) => {
    if (factsOf(timeline, 'production', work).length === 0) return undefined;
    return productionOn(timeline, work, day)?.period.value.state === 'filming';
  },
  finishing: (timeline, work, day) => {
    if (factsOf(timeline, 'production', work).length === 0) return undefined;
    return (
      productionOn(timeline, work, day)?.period.value.state === 'wrapped' &&
      isOut(timeline, work, day) === false
    );
  },
  untitled: (timeline, work, day) => not(titleOn(timeline, work, day)),
  'no-trailer': stateIs('trailer', ['none'], true),
  // What is out shows its cast, whether or not all of it was announced.
  uncast: (timeline, work, day) => {
    const open = isUncast(timeline, work, day);
    return open === true && isOut(timeline, work, day) === true ? false : open;
  },
  paused: stateIs('status', ['paused'], false),
  running: stateIs('status', ['running'], false),
};
