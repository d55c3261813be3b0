import type { CompiledLayer } from '../../weights/compiled-weights.ts';

/** What was learned of sentences that lapse, made by `npm run train:claims`. */
export interface CompiledClaimWeights {
  /** Does a sentence say something of its own day that may lapse? */
  readonly lapses: CompiledLayer;
  /** Probability from which on it is taken to, in hundredths. */
  readonly threshold: number;
}
