import type { PreparedPack } from '../prepare.ts';
import type { SpoilerLevel } from '../types.ts';
import { weighNumbers } from '../weights/numbered-layers.ts';

/** How much a sentence gives away: learned layers weigh its words and the level of the event that it seems to tell. */
export function levelOf(features: readonly number[], { weights }: PreparedPack): SpoilerLevel {
  const { premise, major } = weights.sentence.layers;
  if (weighNumbers(features, premise) > 0) return 'premise';
  return weighNumbers(features, major) > 0 ? 'major' : 'plot';
}
