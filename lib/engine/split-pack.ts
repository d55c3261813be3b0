import type { CompiledClaimPack, CompiledPack, CompiledSpoilerPack } from './compiled-pack.ts';

/** The two parts of a pack, which are needed in different places; together they are the whole again. */
export interface SplitPack {
  readonly spoilers: CompiledSpoilerPack;
  readonly claims: CompiledClaimPack;
}

/** Parts what a page needs from what only claims are judged by. */
export function splitPack({ timeline, claimWeights, ...spoilers }: CompiledPack): SplitPack {
  return { spoilers, claims: { timeline, claimWeights } };
}
