import type { PreparedPack } from '../../prepare.ts';
import type { CountClaim } from '../proposition.ts';
import type { Fact, Period } from '../timeline/compiled-timeline.ts';
import { factsWith, periodOn } from '../timeline/prepare-timeline.ts';
import { sayCount } from '../truth/say-count.ts';
import type { Days } from './judged.ts';
import type { Judged } from './verdict.ts';

type CountFact = Fact<'count'>;

const topics = {
  volumes: 'volume-count',
  episodes: 'episode-count',
  seasons: 'renewal',
  films: 'ending',
} as const;

/**
 * Judges a number of things by every fact that counts them: right for the day of the page is outdated once the
 * number has grown; a number that was never right, on no scope and in no region, is wrong.
 */
export function judgeCount(claim: CountClaim, pack: PreparedPack, days: Days): Judged | undefined {
  const { published, readOn } = days;
  const facts = factsWith(pack.timeline, 'count').filter(({ periods }) => periods[0]?.value.of === claim.of);
  if (facts.length === 0) return undefined;
  const matches = (fact: CountFact, day: string) => periodOn(fact, day)?.value.number === claim.number;
  const scoped = facts.filter(({ periods }) => fitsScope(claim, periods[0] as Period<'count'>));
  const now = (claim.scope === 'open' || scoped.length === 0 ? facts : scoped).some((fact) =>
    matches(fact, readOn),
  );
  const truth = [...scoped, ...facts].find((fact) => isWorld(fact) && periodOn(fact, readOn)) ?? facts[0];
  const period = truth && periodOn(truth, readOn);
  if (!truth || !period) return undefined;
  const held =
    published === undefined
      ? facts.some(({ periods }) => periods.some(({ value }) => value.number === claim.number))
      : (scoped.length > 0 ? scoped : facts).some((fact) => matches(fact, published)) ||
        facts.some((fact) => isOpenTo(claim, fact) && matches(fact, published));
  if (claim.isLoose && (now || !scoped.some((fact) => published !== undefined && matches(fact, published))))
    return undefined;
  const verdict = now
    ? 'current'
    : held
      ? 'outdated'
      : isNever(claim, facts, pack, published)
        ? 'wrong'
        : undefined;
  if (!verdict) return undefined;
  if (now && !held && published !== undefined && claim.scope !== 'out') return undefined;
  if (claim.of === 'episodes' && verdict === 'outdated' && claim.scope !== 'out') return undefined;
  return {
    verdict: now && published !== undefined && !held && claim.scope === 'out' ? 'wrong' : verdict,
    topic: topics[claim.of],
    fact: truth.id,
    text: sayCount(truth, period, facts, pack),
    ...(period.from !== undefined && { since: period.from }),
    sources: period.sources.flatMap((at) => pack.timeline.compiled.sources[at] ?? []),
    trueWhenWritten: published === undefined ? undefined : held,
    confidence: 0.85,
  };
}

const isWorld = ({ periods }: CountFact) => (periods[0]?.value.region ?? 'world') === 'world';

const fitsScope = ({ scope }: CountClaim, { value }: Period<'count'>) =>
  scope === 'open' || value.scope === scope || (scope === 'planned' && value.scope === 'total');

// "the series includes five books" may mean those that are out.
const isOpenTo = ({ scope }: CountClaim, { periods }: CountFact) =>
  scope !== 'out' || periods[0]?.value.scope === 'out';

/** By so much a number of seasons may go beyond the highest there was. */
const mostBeyond = 3;

const highestOf = (facts: readonly CountFact[]) =>
  Math.max(...facts.flatMap(({ periods }) => periods.map(({ value }) => value.number)));

/** A number above all that ever held, or, of things said to be out, above what was out. */
function isNever(
  { of, number, scope }: CountClaim,
  facts: readonly CountFact[],
  { works }: PreparedPack,
  published: string | undefined,
): boolean {
  const highest = highestOf(facts);
  // So many seasons are those of something else.
  if (number > highest) return of !== 'seasons' || number <= highest + mostBeyond;
  if (of === 'episodes' && scope === 'total')
    return !facts.some(({ periods }) => periods.some(({ value }) => value.number === number));
  if (of === 'episodes') {
    const ofSeasons = facts.filter(({ subject }) => works.byId.get(subject)?.kind === 'season');
    return number > highestOf(ofSeasons) && (scope !== 'out' || published === undefined);
  }
  if (published === undefined) return false;
  if (of === 'seasons' && scope === 'planned') {
    const planned = facts
      .filter(({ periods }) => periods[0]?.value.scope === 'planned')
      .map((fact) => periodOn(fact, published)?.value.number ?? 99);
    return number > Math.max(...planned);
  }
  if (scope !== 'out') return false;
  const out = facts
    .filter(({ periods }) => periods[0]?.value.scope === 'out')
    .map((fact) => periodOn(fact, published)?.value.number ?? 0);
  return number > Math.max(...out);
}
