import { resolveDate } from '../../dates/date-mention.ts';
import { holds, type Interval } from '../../dates/interval.ts';
import type { PreparedPack } from '../../prepare.ts';
import type { Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { PlannedClaim } from '../proposition.ts';
import { expandMention, leaning } from '../readers/expand-mention.ts';
import type { Region } from '../timeline/compiled-timeline.ts';
import { predicates } from '../timeline/predicates.ts';
import { factsOf, type PreparedTimeline, periodOn } from '../timeline/prepare-timeline.ts';
import { isOut } from '../timeline/state-of.ts';
import { describeRelease } from '../truth/describe.ts';
import { subjectOfDay } from './choose-subject.ts';
import { type Days, judged, topicFor } from './judged.ts';
import type { Judged } from './verdict.ts';

/**
 * Judges a day to come by what was to come out: a day on which something that is named around was announced for,
 * or came out in the end, has lapsed with it. A guess has lapsed once the thing is out, whatever the day was.
 * Anything else is nobody's day, and nothing is said; but a short guess is one of what the page awaits.
 */
export function judgePlanned(
  claim: PlannedClaim,
  pack: PreparedPack,
  { published, readOn }: Days,
): Judged | undefined {
  if (published === undefined) return undefined;
  const { timeline } = pack;
  // "in a fortnight" is a length of time, and many things take one.
  const dates = claim.dates.filter(({ ahead }) => !ahead || claim.isCued || claim.isNamed);
  const intervals = dates.flatMap((date) => resolveDate(date, published, 'ahead') ?? []);
  const isIn = (day: string) =>
    intervals.some((interval) => holds(interval, day) && isFine(interval, claim) && isAsExact(day, interval));
  // A guess is one of what is nowhere yet, unless a country is named.
  const openOf = ({ id }: CompiledWork) =>
    claim.isGuess && claim.region === undefined && isOut(timeline, id, published) === true
      ? []
      : editionsToCome(timeline, id, published, readOn, claim.region);
  const dueOf = (work: CompiledWork) => openOf(work).find(({ days }) => days.some(isIn));
  const say = (work: CompiledWork, { region }: Edition, confidence: number): Judged | undefined => {
    const said = describeRelease(timeline, work, readOn, region);
    return (
      said && {
        verdict: 'outdated',
        topic: topicFor(claim.topic, work),
        ...judged(said, timeline),
        trueWhenWritten: true,
        confidence,
      }
    );
  };
  for (const ranked of claim.mentions) {
    const { works, exact, unreal } = expandMention(
      ranked,
      claim.medium,
      pack,
      leaning(claim.mentions, ranked.mention),
    );
    if (unreal && ranked.via === 'clause') return undefined;
    for (const work of works) {
      const due = dueOf(work);
      if (due) return say(work, due, exact ? 0.85 : 0.75);
    }
    const [only] = works.filter((work) => openOf(work).length > 0);
    const [edition] = only ? openOf(only) : [];
    const isMeant = exact && (claim.isCued || claim.isNamed || claim.isShort);
    if (claim.isGuess && only && edition && isMeant) return say(only, edition, 0.65);
    if (ranked.via === 'clause' && exact && only) return undefined;
  }
  const isBroad = intervals.every(({ precision }) => precision !== 'day' && precision !== 'week');
  if (claim.ofPage && isBroad) {
    const awaited = ({ id }: CompiledWork) => predicates.awaited(timeline, id, published) === true;
    const work = subjectOfDay(claim.ofPage, pack, published, awaited)?.work;
    const [edition] = work ? openOf(work) : [];
    if (work && edition) return say(work, edition, 0.6);
  }
  // A day given to the day, of something that nobody names: the pack has it once, or it is nobody's.
  if (!intervals.some(({ precision }) => precision === 'day')) return undefined;
  const all = pack.works.works.filter((work) => dueOf(work) !== undefined);
  const isSaid = claim.isCued || claim.isShort || claim.region !== undefined;
  const [only] = all;
  const due = only && dueOf(only);
  return all.length === 1 && due && isSaid ? say(only, due, 0.65) : undefined;
}

/** A plan known by its year alone says nothing of a day or month. */
const isAsExact = (day: string, { precision }: Interval) =>
  day.length === 10 ||
  (day.length === 7 && precision !== 'day' && precision !== 'week') ||
  precision === 'year';

/** A month is anybody's unless the thing or a word of coming out stands by it; a year needs the word. */
const isFine = ({ precision }: Interval, { isCued, isNamed, isShort }: PlannedClaim) =>
  precision === 'day' || isCued || ((isNamed || isShort) && precision !== 'year');

/** An edition of a work, with the days for which it is announced and on which it came out in the end. */
interface Edition {
  readonly region: Region | undefined;
  readonly days: readonly string[];
}

/** The editions that were still to come on one day and are out on another. */
const editionsToCome = (
  timeline: PreparedTimeline,
  work: string,
  day: Day,
  readOn: Day,
  region: Region | undefined,
): Edition[] => {
  const facts = factsOf(timeline, 'release', work);
  const regional = facts.filter(({ periods }) => periods.some(({ value }) => value.region === region));
  return (regional.length > 0 ? regional : facts).flatMap((fact): Edition[] => {
    const then = periodOn(fact, day)?.value;
    if (then?.state === 'released' || periodOn(fact, readOn)?.value.state !== 'released') return [];
    const planned = then?.state === 'announced' && then.date !== undefined ? [then.date] : [];
    const later = fact.periods.flatMap(({ value, from }) =>
      value.state === 'released' && (from ?? '') > day ? [value.date ?? from ?? ''] : [],
    );
    const own = fact.periods[0]?.value.region;
    return [{ region: facts.length > 1 ? own : undefined, days: [...planned, ...later] }];
  });
};
