import { addDays } from '../../dates/calendar.ts';
import type { PreparedPack } from '../../prepare.ts';
import type { Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { StateClaim } from '../proposition.ts';
import { type Predicate, predicates } from '../timeline/predicates.ts';
import { daysOfChange, factsOf, type PreparedTimeline } from '../timeline/prepare-timeline.ts';
import { orderOn, releaseOn } from '../timeline/state-of.ts';
import { describeState } from '../truth/describe-state.ts';
import { chooseSubject, lastOfAll, type Subject, subjectOfDay } from './choose-subject.ts';
import { judgeMisfit, judgeWrapped } from './judge-misfit.ts';
import { type Days, judged, topicFor } from './judged.ts';
import { contradictsPlan, hasMoved } from './plan-of-day.ts';
import type { Judged } from './verdict.ts';

const attributesOf: Readonly<
  Record<
    Predicate,
    readonly ('release' | 'order' | 'production' | 'title' | 'trailer' | 'casting' | 'status')[]
  >
> = {
  undated: ['release'],
  'day-unknown': ['release'],
  unreleased: ['release'],
  awaited: ['release', 'order'],
  'not-ordered': ['order'],
  undecided: ['order'],
  'order-awaited': ['order', 'release'],
  out: ['release'],
  'not-filming': ['production'],
  'shoot-awaited': ['production'],
  filming: ['production'],
  finishing: ['production', 'release'],
  untitled: ['title'],
  'no-trailer': ['trailer'],
  uncast: ['casting', 'release'],
  paused: ['status'],
  running: ['status'],
};

/** Whether a state ever held of a work up to a day. */
function everHeld(timeline: PreparedTimeline, predicate: Predicate, work: string, until: Day): boolean {
  const facts = attributesOf[predicate].flatMap((attribute) => factsOf(timeline, attribute, work));
  return daysOfChange(facts, until).some((day) => predicates[predicate](timeline, work, day) === true);
}

/**
 * The days for which a statement may have been made: its own, a day before (news is a day late) and, where a
 * fact is known only by its month, the day before that month.
 */
function daysAround(
  published: Day,
  work: string,
  { predicate }: StateClaim,
  timeline: PreparedTimeline,
): Day[] {
  // News of a release may be written ahead of the hour.
  const days = [published, addDays(published, predicate === 'out' ? 1 : -1)];
  for (const attribute of attributesOf[predicate])
    for (const { periods } of factsOf(timeline, attribute, work)) {
      const held = periods.findLast(({ from }) => from !== undefined && from <= published)?.from;
      if (held?.length === 7 && published.startsWith(held)) days.push(addDays(`${held}-01`, -1));
    }
  return days;
}

/**
 * Judges a state that a page asserts of its own day: outdated when it held then and no longer does, current
 * when it still does. Wrong only where it was said flatly of a work named beside it.
 */
export function judgeState(claim: StateClaim, pack: PreparedPack, days: Days): Judged | undefined {
  const { timeline } = pack;
  const { published, readOn } = days;
  const holdsOn = (work: string, day: Day) =>
    predicates[claim.predicate](timeline, work, day, claim.region) === true;
  const possible = ({ id }: CompiledWork) => {
    if (published === undefined) return everHeld(timeline, claim.predicate, id, readOn);
    if (daysAround(published, id, claim, timeline).some((day) => holdsOn(id, day))) return true;
    return claim.atOnce === true && releaseOn(timeline, id, published)?.period.value.date === published;
  };
  const fits = (work: CompiledWork) => possible(work) && !holdsOn(work.id, readOn);
  const chosen = chooseSubject(
    claim.mentions,
    claim.medium,
    pack,
    published === undefined ? fits : possible,
    published === undefined,
  );
  const misfit = chosen ? undefined : (judgeMisfit(claim, pack, days) ?? judgeWrapped(claim, pack, days));
  if (misfit) return misfit;
  // What is named beside the cue and does not fit is not something else.
  const isNamed = claim.mentions.some(
    ({ via, mention }) =>
      via === 'clause' &&
      (mention.units.length > 0 || (mention.kind === 'season' && mention.numbers.length > 0)),
  );
  const isImplied = claim.implied === true && !isNamed;
  const subject =
    chosen ??
    (isImplied ? subjectOfDay(claim.medium, pack, published, possible) : undefined) ??
    (published === undefined && (claim.anyDay || claim.implied) && !isNamed
      ? lastOfAll(claim.medium, pack, fits)
      : undefined);
  if (!subject) return undefined;

  const { work } = subject;
  const isWrong = contradictsPlan(claim, timeline, work.id, published);
  const now = holdsOn(work.id, readOn) && !hasMoved(claim, timeline, work.id, days);
  const said = describeState(claim.predicate, timeline, work, readOn, claim);
  if (!said) return undefined;
  return {
    verdict: isWrong
      ? 'wrong'
      : now || (claim.isAct && !isNews(claim, timeline, work, published))
        ? 'current'
        : 'outdated',
    topic: topicFor(claim.topic, work),
    ...judged(said, timeline),
    trueWhenWritten: published === undefined ? undefined : !isWrong,
    confidence: confidenceOf(subject),
  };
}

/** For how many days an order is the news of the day. */
const newsDays = 7;

/** Whether an act is told as the news that it was: what was ordered this week is still to come. */
const isNews = (
  { predicate }: StateClaim,
  timeline: PreparedTimeline,
  { id }: CompiledWork,
  published: Day | undefined,
): boolean => {
  if (predicate !== 'order-awaited' || published === undefined) return false;
  const from = orderOn(timeline, id, published)?.period.from;
  return from !== undefined && from.length === 10 && published <= addDays(from, newsDays);
};

const confidenceOf = ({ via, exact }: Subject) =>
  ({ clause: 0.95, sentence: 0.9, carried: 0.8, heading: 0.8, title: 0.7, day: 0.65 })[via] -
  (exact ? 0 : 0.05);
