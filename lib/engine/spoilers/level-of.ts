import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { SpoilerLevel } from '../types.ts';
import { weighNumbers } from '../weights/numbered-layers.ts';
import { probability } from '../weights/weigh.ts';

/**
 * How much a sentence gives away: learned layers weigh its words and the level of the event that it seems to tell.
 * Doubt whether it tells anything, and whether that is more than the premise, add up: what a reader of the premise
 * would hide is a plot only if it is likelier to tell more than to tell nothing, by the same threshold.
 *
 * @param confidence How likely it is to tell anything at all.
 * @param threshold How likely it has to be, in hundredths.
 */
export function levelOf(
  features: readonly number[],
  confidence: number,
  threshold: number,
  { weights }: SpoilerPack,
): SpoilerLevel {
  const { premise, major } = weights.sentence.layers;
  const onlyPremise = probability(weighNumbers(features, premise));
  const more = confidence * (1 - onlyPremise);
  if (onlyPremise > 0.5 || more * 100 < threshold * (more + 1 - confidence)) return 'premise';
  return weighNumbers(features, major) > 0 ? 'major' : 'plot';
}
