import type { CompiledClaimWeights } from '../../engine/claims/learned/compiled-claim-weights.ts';
import type { CompiledPack } from '../../engine/compiled-pack.ts';
import type { CompiledWeights } from '../../engine/weights/compiled-weights.ts';
import type { PackSource } from '../schema/pack-source.ts';
import { plainClaimWeights, plainWeights } from '../weights/plain-weights.ts';
import { compileNames } from './compile-names.ts';
import { compileStory } from './compile-story.ts';
import { compileTimeline } from './compile-timeline.ts';
import { compileWorks } from './compile-works.ts';

/**
 * Turns a pack's source into the plain look-up tables that the engine reads. Run at build time.
 *
 * @param weights What `npm run train` learned for this pack; without them only tellings count.
 * @param claimWeights What `npm run train:claims` learned; without them only what the detectors read counts.
 */
export function compilePack(
  source: PackSource,
  weights: CompiledWeights = plainWeights,
  claimWeights: CompiledClaimWeights = plainClaimWeights,
): CompiledPack {
  const { format, id, title, checkedOn, lines } = source.header;
  return {
    format,
    id,
    title,
    checkedOn,
    lines: JSON.parse(JSON.stringify(lines)) as CompiledPack['lines'],
    names: compileNames(source),
    works: compileWorks(source),
    story: compileStory(source),
    timeline: compileTimeline(source),
    weights,
    claimWeights,
  };
}
