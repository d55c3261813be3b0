import type { PreparedPack } from '../../prepare.ts';
import type { FactValues } from '../compiled-timeline.ts';
import { expandMention } from '../expand-mention.ts';
import { factsWith, periodOn } from '../prepare-timeline.ts';
import type { FigureClaim, JobClaim } from '../proposition.ts';
import { onDay } from '../truth/say-day.ts';
import { workLabel } from '../truth/work-label.ts';
import { subjectOfDay } from './choose-subject.ts';
import type { Days } from './judge-state.ts';
import { predicates } from './predicates.ts';
import type { Judged } from './verdict.ts';

/** A number of prizes: right where any stage of the fact has it, won or nominated. */
export function judgeFigure(claim: FigureClaim, pack: PreparedPack, { published }: Days): Judged | undefined {
  const fact = pack.timeline.compiled.facts.find(({ id }) => id === claim.fact);
  const period = fact?.periods.at(-1);
  if (!fact || !period || (published !== undefined && (period.from ?? '') > published)) return undefined;
  const value = period.value as FactValues['award'];
  const isRight = value.number === claim.number;
  return {
    verdict: isRight ? 'current' : 'wrong',
    fact: fact.id,
    text: `It was ${value.number} ${value.award} (${value.result})${period.from ? `, ${onDay(period.from)}` : ''}.`,
    ...(period.from !== undefined && { since: period.from }),
    sources: period.sources.flatMap((at) => pack.timeline.compiled.sources[at] ?? []),
    trueWhenWritten: isRight,
    confidence: 0.8,
  };
}

/** Who does a job for a work: wrong only where the pack knows another who does it, and knows this one too. */
export function judgeJob(
  claim: JobClaim,
  pack: PreparedPack,
  { published, readOn }: Days,
): Judged | undefined {
  const { timeline } = pack;
  const named = claim.mentions
    .map((ranked) => ({ ranked, ...expandMention(ranked, 'screen', pack, 'season') }))
    .find(({ exact, works, unreal }) => exact && works.length > 0 && !unreal);
  if (named && named.works.length > 1) return undefined;
  const byDay = subjectOfDay(
    'screen',
    pack,
    published,
    ({ id }) => predicates.awaited(timeline, id, published ?? '') === true,
  );
  const work = named?.works[0] ?? byDay?.work;
  if (!work) return undefined;
  const facts = factsWith(timeline, 'job').filter(({ periods }) =>
    periods.some(({ value }) => value.job === claim.job),
  );
  const own = facts.filter(({ subject }) => subject === claim.person);
  const holder = facts.find((fact) => periodOn(fact, readOn)?.value.works.includes(work.id));
  const isRight = own.some((fact) => fact.periods.some(({ value }) => value.works.includes(work.id)));
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
