import { resolveDate } from '../../dates/date-mention.ts';
import { holds, type Interval } from '../../dates/interval.ts';
import type { PreparedPack } from '../../prepare.ts';
import type { Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import { expandMention, leaning } from '../expand-mention.ts';
import { factsOf, type PreparedTimeline, periodOn } from '../prepare-timeline.ts';
import type { PlannedClaim } from '../proposition.ts';
import { describeRelease } from '../truth/describe.ts';
import { type Days, judged, topicFor } from './judged.ts';
import { isOut } from './state-of.ts';
import type { Judged } from './verdict.ts';

/**
 * Judges a day to come by what was to come out: a day on which something that is named around was announced for,
 * or came out in the end, has lapsed with it. A guess has lapsed once the thing is out, whatever the day was.
 * Anything else is nobody's day, and nothing is said.
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
  const isOpen = ({ id }: CompiledWork) =>
    isOut(timeline, id, published, claim.region) === false && isOut(timeline, id, readOn) === true;
  const isDue = (work: CompiledWork) =>
    daysToCome(timeline, work.id, published).some((day) =>
      intervals.some(
        (interval) => holds(interval, day) && isFine(interval, claim) && isAsExact(day, interval),
      ),
    );
  const say = (work: CompiledWork, confidence: number): Judged | undefined => {
    const said =
      describeRelease(timeline, work, readOn, claim.region) ?? describeRelease(timeline, work, readOn);
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
    const open = works.filter(isOpen);
    const due = open.find(isDue);
    if (due) return say(due, exact ? 0.85 : 0.75);
    const [only] = open;
    if (claim.isGuess && (claim.isCued || claim.isNamed) && only && exact && ranked.via !== 'title')
      return say(only, 0.65);
    if (ranked.via === 'clause' && exact && open.length > 0) return undefined;
  }
  // A day given to the day, of something that nobody names: the pack has it once, or it is nobody's.
  if (!intervals.some(({ precision }) => precision === 'day')) return undefined;
  const all = pack.works.works.filter((work) => isOpen(work) && isDue(work));
  return all.length === 1 && all[0] && claim.isCued ? say(all[0], 0.65) : undefined;
}

/** A plan known by its year alone says nothing of a day or month. */
const isAsExact = (day: string, { precision }: Interval) =>
  day.length === 10 ||
  (day.length === 7 && precision !== 'day' && precision !== 'week') ||
  precision === 'year';

/** A month is anybody's unless the thing or a word of coming out stands by it; a year needs the word. */
const isFine = ({ precision }: Interval, { isCued, isNamed }: PlannedClaim) =>
  precision === 'day' || isCued || (isNamed && precision !== 'year');

/** The days for which a work is announced on a day, and those on which it came out afterwards. */
const daysToCome = (timeline: PreparedTimeline, work: string, day: Day): string[] =>
  factsOf(timeline, 'release', work).flatMap((fact) => {
    const plan = periodOn(fact, day)?.value;
    const planned = plan?.state === 'announced' && plan.date !== undefined ? [plan.date] : [];
    const later = fact.periods.flatMap(({ value, from }) =>
      value.state === 'released' && (from ?? '') > day ? [value.date ?? from ?? ''] : [],
    );
    return [...planned, ...later];
  });
