import { type PreparedClaimWeights, prepareClaimWeights } from './claims/learned/prepare-claim-weights.ts';
import { type PreparedTimeline, prepareTimeline } from './claims/timeline/prepare-timeline.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { prepareSpoilerPack, type SpoilerPack } from './prepare-spoiler-pack.ts';

/** A whole pack with its look-up tables: what spoilers are found by, and what claims are judged by. */
export interface PreparedPack extends SpoilerPack {
  readonly pack: CompiledPack;
  readonly timeline: PreparedTimeline;
  readonly claimWeights: PreparedClaimWeights;
}

/** Builds the look-up tables of a compiled pack. Takes a few milliseconds; call once and keep the result. */
export function preparePack(pack: CompiledPack): PreparedPack {
  return {
    ...prepareSpoilerPack(pack),
    pack,
    timeline: prepareTimeline(pack.timeline),
    claimWeights: prepareClaimWeights(pack.claimWeights),
  };
}
