import type { ClaimLabel } from '../../lib/pack/labels/labelled-article.ts';
import type { Figures, Miss } from './figures.ts';
import { type Tally, tallyOf } from './tally.ts';

type Claim = Pick<ClaimLabel, 'verdict' | 'topic'>;

const flagged = (claims: readonly Claim[]) => claims.filter(({ verdict }) => verdict !== 'current');

/**
 * Adds one sentence to what is measured of claims: whether it holds one that is no longer or never was true.
 * A sentence counts once for each topic in it; where something was noted for nothing, for the topics noted.
 *
 * @returns What was wrong with it, or `undefined`.
 */
export function scoreClaims(
  figures: Figures,
  labels: readonly Claim[],
  found: readonly Claim[],
): Miss['kind'] | undefined {
  const gold = flagged(labels);
  const noted = flagged(found);
  const add = (was: keyof Tally, claims: readonly Claim[]) => {
    figures.claims[was] += 1;
    for (const topic of new Set(claims.map((claim) => claim.topic)))
      tallyOf(figures.byTopic, topic)[was] += 1;
  };
  if (gold.length === 0) {
    if (noted.length === 0) return undefined;
    add('forNothing', noted);
    return 'noted for nothing';
  }
  if (noted.length === 0) {
    add('missed', gold);
    return 'missed claim';
  }
  add('right', gold);
  figures.verdict.of += 1;
  if (noted.some((one) => gold.some(({ verdict }) => verdict === one.verdict))) figures.verdict.count += 1;
  return undefined;
}
