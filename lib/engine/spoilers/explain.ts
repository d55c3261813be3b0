import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { CompiledEvent } from '../story/compiled-story.ts';
import type { Reason } from '../types.ts';
import { type Describe, heaviest, weighedOf } from '../weights/weigh.ts';

const most = 6;

/** Why a sentence was taken to tell story: its event, then what weighed most in both passes. For people who ask. */
export function explain(
  features: readonly number[],
  inContext: Describe,
  event: CompiledEvent | undefined,
  { weights }: SpoilerPack,
): Reason[] {
  const { layers, names } = weights.sentence;
  const around = heaviest(weighedOf(inContext, weights.context), 3).map(({ what, weight }) => ({
    what: `around: ${what}`,
    weight,
  }));
  const own = heaviest(
    features.map((number) => ({ what: names[number] ?? '', weight: layers.told.weights[number] ?? 0 })),
    most,
  );
  return [...(event ? [{ what: `event: ${event.id}`, weight: 0 }] : []), ...own, ...around];
}
