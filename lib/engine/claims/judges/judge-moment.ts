import { resolveDate } from '../../dates/date-mention.ts';
import type { PreparedPack } from '../../prepare.ts';
import type { MomentClaim } from '../proposition.ts';
import type { FactValues } from '../timeline/compiled-timeline.ts';
import { periodOn } from '../timeline/prepare-timeline.ts';
import { describeAttribute, sayTrailer } from '../truth/describe-attribute.ts';
import { nameOf } from '../truth/name-of.ts';
import { sayAward } from '../truth/say-value.ts';
import { holdAny } from './days-happened.ts';
import type { Days } from './judged.ts';
import type { Judged } from './verdict.ts';

const isIt = ({ what }: MomentClaim, value: object): boolean =>
  what === 'won'
    ? (value as FactValues['award']).result === 'won'
    : (value as FactValues['status'] | FactValues['trailer']).state === what;

/** A thing that happened once: on the day that is said, or on another. A prize that was open has been given. */
export function judgeMoment(
  claim: MomentClaim,
  pack: PreparedPack,
  { published, readOn }: Days,
): Judged | undefined {
  const fact = pack.timeline.compiled.facts.find(({ id }) => id === claim.fact);
  const now = fact && periodOn(fact, readOn);
  if (!fact || !now) return undefined;
  const happened = fact.periods.filter(
    ({ value, from }) => isIt(claim, value) && from !== undefined && from <= readOn,
  );
  const text = say(claim, pack, now.value, now.from, fact.subject, readOn);
  if (text === undefined) return undefined;
  const judged = (verdict: Judged['verdict'], then: boolean): Judged => ({
    verdict,
    fact: fact.id,
    text,
    ...(now.from !== undefined && { since: now.from }),
    sources: now.sources.flatMap((at) => pack.timeline.compiled.sources[at] ?? []),
    trueWhenWritten: published === undefined ? undefined : then,
    confidence: 0.75,
  });
  if (claim.isOpen) {
    if (published === undefined || !isIt(claim, now.value)) return undefined;
    const then = periodOn(fact, published);
    return then !== undefined && !isIt(claim, then.value) ? judged('outdated', true) : undefined;
  }
  const days = happened.map(({ value, from }) => (value as FactValues['trailer']).date ?? from ?? '');
  const [date] = claim.dates;
  const interval = date && resolveDate(date, published, 'back');
  // Said to be over before it was.
  if (!interval)
    return claim.what === 'ended' && published !== undefined && !days.some((day) => day <= published)
      ? judged('wrong', false)
      : undefined;
  if (holdAny([interval], days)) return judged('current', true);
  // A page may mean another prize or trailer of later days; before the first there was none.
  const isBefore = days.length === 0 || days.every((day) => interval.to < day);
  const isWrong = isBefore || claim.what === 'won';
  return isWrong && (published === undefined || interval.from <= published)
    ? judged('wrong', false)
    : undefined;
}

function say(
  { what }: MomentClaim,
  pack: PreparedPack,
  value: object,
  from: string | undefined,
  subject: string,
  day: string,
): string | undefined {
  const work = pack.works.byId.get(subject);
  if (what === 'released') return work && sayTrailer(value as FactValues['trailer'], work, 'The');
  if (what === 'ended') return work && describeAttribute(pack.timeline, 'status', work, day)?.text;
  return sayAward(value as FactValues['award'], nameOf(subject, pack), from);
}
