import type { CompiledPack } from '../../lib/engine/compiled-pack.ts';
import type { Measure } from '../../lib/refresh/take-pack.ts';

/** What a file is measured by, as an extension does that has the project's own pack and has never fetched one. */
export function packMeasure(own: CompiledPack, key: string, now: number): Measure {
  const { id, checkedOn, lines, story, timeline, weights, claimWeights } = own;
  const [events, facts] = [story.events.length, timeline.facts.length];
  return {
    key,
    newest: { issued: undefined, checkedOn },
    bundled: { id, checkedOn, lines, events, facts },
    learned: { weights, claimWeights },
    now,
  };
}
