import { addDays } from '../../dates/calendar.ts';
import type { PreparedPack } from '../../prepare.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { FigureClaim, JobClaim } from '../proposition.ts';
import { expandMention } from '../readers/expand-mention.ts';
import type { Fact, FactValues, Period } from '../timeline/compiled-timeline.ts';
import { predicates } from '../timeline/predicates.ts';
import { factsWith, periodOn } from '../timeline/prepare-timeline.ts';
import { isOut, orderOn } from '../timeline/state-of.ts';
import { nameOf } from '../truth/name-of.ts';
import { sayAward, sayFigure, sayFigureOfDay } from '../truth/say-value.ts';
import { workLabel } from '../truth/work-label.ts';
import { subjectOfDay } from './choose-subject.ts';
import type { Days } from './judged.ts';
import type { Judged } from './verdict.ts';

/** A number of prizes: right where any stage of the fact has it, won or nominated. */
export function judgeFigure(
  claim: FigureClaim,
  pack: PreparedPack,
  { published, readOn }: Days,
): Judged | undefined {
  const fact = pack.timeline.compiled.facts.find(({ id }) => id === claim.fact);
  const period = fact?.periods.at(-1);
  if (!fact || !period) return undefined;
  if (fact.attribute === 'figure')
    return judgeAmount(claim, fact as unknown as Fact<'figure'>, pack, { published, readOn });
  if (published !== undefined && (period.from ?? '') > published) return undefined;
  const value = period.value as FactValues['award'];
  const isRight = value.number === claim.number;
  return {
    verdict: isRight ? 'current' : 'wrong',
    fact: fact.id,
    text: sayAward(value, nameOf(fact.subject, pack), period.from),
    ...(period.from !== undefined && { since: period.from }),
    sources: period.sources.flatMap((at) => pack.timeline.compiled.sources[at] ?? []),
    trueWhenWritten: isRight,
    confidence: 0.8,
  };
}

const slack = { exact: 0.005, about: 0.12, 'at least': 0.12 } as const;

/** For how many days what a page says of a drifting amount is taken for that of today. */
const freshDays = 31;

/**
 * An amount: right for any day up to the reader's; outdated when it was, and moved since, or when it moves by itself and the
 * page says what it is on the page's own day.
 */
function judgeAmount(
  claim: FigureClaim,
  fact: Fact<'figure'>,
  pack: PreparedPack,
  { published, readOn }: Days,
): Judged | undefined {
  const isNear = ({ value }: Period<'figure'>) =>
    Math.abs(value.number - claim.number) <= value.number * slack[value.compare];
  const now = periodOn(fact, readOn);
  const held = fact.periods.filter(isNear);
  if (!now || (published !== undefined && (fact.periods[0]?.from ?? '') > published)) return undefined;
  const isNow = isNear(now);
  const { value } = now;
  // Right for another part of the series: that one may be meant.
  const isAnothers = factsWith(pack.timeline, 'figure').some(
    (other) =>
      other.id !== fact.id &&
      other.periods.some(
        (period) => period.value.unit === value.unit && period.value.of === value.of && isNear(period),
      ),
  );
  if (!isNow && held.length === 0 && isAnothers) return undefined;
  // "over six million" says less than ten, and is no error between the two.
  if (!isNow && held.length === 0 && value.compare === 'at least' && claim.number < value.number)
    return undefined;
  // Of what has moved since, the day is known.
  const mayHaveMoved = value.drifts === true && now === fact.periods.at(-1);
  const isOfItsDay =
    isNow &&
    mayHaveMoved &&
    claim.present &&
    published !== undefined &&
    addDays(published, freshDays) < readOn;
  return {
    verdict: isOfItsDay ? 'outdated' : isNow ? 'current' : held.length > 0 ? 'outdated' : 'wrong',
    fact: fact.id,
    text: isOfItsDay && now.from !== undefined ? sayFigureOfDay(value, now.from) : sayFigure(value),
    ...(now.from !== undefined && { since: now.from }),
    sources: now.sources.flatMap((at) => pack.timeline.compiled.sources[at] ?? []),
    trueWhenWritten: published === undefined ? undefined : isNow || held.length > 0,
    confidence: 0.75,
  };
}

/** Who does a job for a work: wrong only where the pack knows another who does it, and knows this one too. */
export function judgeJob(
  claim: JobClaim,
  pack: PreparedPack,
  { published, readOn }: Days,
): Judged | undefined {
  const { timeline } = pack;
  // A page that takes a season that was never made for real speaks of what came instead.
  const isUnmade = ({ id }: CompiledWork) =>
    orderOn(timeline, id, readOn)?.period.value.state === 'will not be made';
  const named = claim.mentions
    .map((ranked) => ({ ranked, ...expandMention(ranked, 'screen', pack, 'season') }))
    .find(({ exact, works, unreal }) => exact && works.length > 0 && !unreal && !works.some(isUnmade));
  if (named && named.works.length > 1) return undefined;
  const byDay = subjectOfDay(
    'screen',
    pack,
    published,
    ({ id }) => predicates.awaited(timeline, id, published ?? '') === true,
  );
  const work = named?.works[0] ?? byDay?.work;
  if (!work) return undefined;
  // What somebody has done already is not what is still to come.
  const isNamedThere = named?.ranked.via === 'clause';
  if (claim.isDone && !isNamedThere && isOut(timeline, work.id, published ?? readOn) !== true)
    return undefined;
  const facts = factsWith(timeline, 'job').filter(({ periods }) =>
    periods.some(({ value }) => value.job === claim.job),
  );
  const own = facts.filter(({ subject }) => subject === claim.person);
  const holder = facts.find((fact) => periodOn(fact, readOn)?.value.works.includes(work.id));
  const doesIt = (id: string) =>
    own.some((fact) => fact.periods.some(({ value }) => value.works.includes(id)));
  const isRight = doesIt(work.id);
  // Right of what is on its way, while the sentence itself names nothing: that may be what is meant.
  if (!isRight && !isNamedThere && byDay && doesIt(byDay.work.id)) return undefined;
  const period = holder && periodOn(holder, readOn);
  if (!holder || !period || (!isRight && holder.subject === claim.person)) return undefined;
  if (!isRight && (own.length === 0 || (published !== undefined && (period.from ?? '') > published)))
    return undefined;
  const name = timeline.people.get(holder.subject)?.name ?? holder.subject;
  return {
    verdict: isRight ? 'current' : 'wrong',
    fact: holder.id,
    text: `${name} is the ${claim.job} of ${workLabel(work).replace(/^(?:Season|The)/, (word) => word.toLowerCase())}.`,
    ...(period.from !== undefined && { since: period.from }),
    sources: period.sources.flatMap((at) => timeline.compiled.sources[at] ?? []),
    trueWhenWritten: published === undefined ? undefined : isRight,
    confidence: 0.75,
  };
}
