import { addDays } from '../../dates/calendar.ts';
import type { PreparedPack } from '../../prepare.ts';
import type { AdaptsClaim, FinalClaim } from '../proposition.ts';
import { expandMention } from '../readers/expand-mention.ts';
import { predicates } from '../timeline/predicates.ts';
import { factsOf, factsWith, periodOn } from '../timeline/prepare-timeline.ts';
import { workLabel } from '../truth/work-label.ts';
import { subjectOfDay } from './choose-subject.ts';
import type { Days } from './judged.ts';
import type { Judged } from './verdict.ts';

/** How many days old news may be. */
const late = 2;

/** Which volume is said to be the last, against which was planned to be on both days. */
export function judgeFinal(
  claim: FinalClaim,
  pack: PreparedPack,
  { published, readOn }: Days,
): Judged | undefined {
  const { timeline, works } = pack;
  const fact = factsWith(timeline, 'final').find(({ periods }) =>
    periods.some(({ value }) => works.byId.get(value.work)?.kind === 'volume'),
  );
  const period = fact && periodOn(fact, readOn);
  const last = period && works.byId.get(period.value.work);
  if (!fact || !period || !last) return undefined;
  const isOn = (day: string) =>
    works.byId.get(periodOn(fact, day)?.value.work ?? '')?.number === claim.number;
  const now = isOn(readOn) !== claim.denied;
  const then =
    published === undefined
      ? fact.periods.some(({ value }) => works.byId.get(value.work)?.number === claim.number)
      : isOn(published) !== claim.denied || (!claim.denied && isOn(addDays(published, -late)));
  if (claim.denied && !now) return undefined;
  return {
    verdict: now ? 'current' : then ? 'outdated' : 'wrong',
    fact: fact.id,
    text: `${workLabel(last)} is the last.`,
    ...(period.from !== undefined && { since: period.from }),
    sources: period.sources.flatMap((at) => timeline.compiled.sources[at] ?? []),
    trueWhenWritten: published === undefined ? undefined : then,
    confidence: 0.9,
  };
}

/** Which volumes a season or film is made from, against the record. */
export function judgeAdapts(claim: AdaptsClaim, pack: PreparedPack, { published }: Days): Judged | undefined {
  const { timeline, works } = pack;
  const named = claim.mentions
    .filter(({ mention, via }) => mention.how !== 'ordinal' || via === 'clause')
    .map((ranked) => expandMention(ranked, 'screen', pack, 'season'))
    .find(({ exact, works: list }) => exact && list.length === 1)?.works[0];
  const work =
    named ??
    subjectOfDay(
      'screen',
      pack,
      published,
      ({ id }) => predicates.awaited(timeline, id, published ?? '') === true,
    )?.work;
  const fact = work && factsOf(timeline, 'adapts', work.id)[0];
  const value = fact?.periods.at(-1)?.value;
  if (!work || !fact || !value) return undefined;
  const numbers = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const one = works.byId.get(id);
      return one?.kind === 'volume' && one.number !== undefined ? [one.number] : [];
    });
  const full = numbers(value.works);
  const isInside = claim.volumes.every((number) => full.includes(number));
  const isRight = isInside && !(claim.exclusive && claim.volumes.length < full.length);
  const isUnreal = claim.volumes.some(
    (number) => !works.byKind.get('volume')?.some((one) => one.number === number),
  );
  if (!isRight && !named && !isUnreal) return undefined;
  const partly = numbers(value.partly);
  const list = (all: readonly number[]) => all.join(' and ');
  const some = partly.length > 0 ? `, with parts of volume ${list(partly)}` : '';
  return {
    verdict: isRight ? 'current' : 'wrong',
    fact: fact.id,
    text: `${workLabel(work)} adapts volume${full.length > 1 ? 's' : ''} ${list(full)}${some}.`,
    sources: (fact.periods.at(-1)?.sources ?? []).flatMap((at) => timeline.compiled.sources[at] ?? []),
    trueWhenWritten: published === undefined ? undefined : isRight,
    confidence: 0.85,
    ...(fact.reveal && { reveal: fact.reveal }),
    ...(fact.safe && { safe: fact.safe }),
  };
}
