import type { CompiledClaimWeights } from './claims/learned/compiled-claim-weights.ts';
import type { CompiledTimeline } from './claims/timeline/compiled-timeline.ts';
import type { CompiledNames } from './mentions/compiled-names.ts';
import type { CompiledStory } from './story/compiled-story.ts';
import type { Line } from './types.ts';
import type { CompiledWeights } from './weights/compiled-weights.ts';
import type { CompiledWorks } from './works/compiled-works.ts';

/** As much of a pack as reading a text and finding its spoilers needs: a page is handed this and no more. */
export interface CompiledSpoilerPack {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly checkedOn: string;
  readonly lines: readonly Line[];
  readonly names: CompiledNames;
  readonly works: CompiledWorks;
  readonly story: CompiledStory;
  readonly weights: CompiledWeights;
}

/** What claims are judged by besides. */
export interface CompiledClaimPack {
  readonly timeline: CompiledTimeline;
  readonly claimWeights: CompiledClaimWeights;
}

/**
 * A pack made ready for the engine: plain JSON, made at build time, with every word already inflected.
 * Each part belongs to one stage of the engine and is described there.
 */
export interface CompiledPack extends CompiledSpoilerPack, CompiledClaimPack {}
