import type { PreparedPack } from '../prepare.ts';
import type { SpoilerLevel } from '../types.ts';
import { type Features, weigh } from '../weights/weigh.ts';

/** How much a sentence gives away: learned layers weigh its words and the level of the event that it seems to tell. */
export function levelOf(features: Features, { weights }: PreparedPack): SpoilerLevel {
  if (weigh(features, weights.premise) > 0) return 'premise';
  return weigh(features, weights.major) > 0 ? 'major' : 'plot';
}
