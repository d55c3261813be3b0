import { type NumberedLayers, numberLayers } from '../../weights/numbered-layers.ts';
import { PairNumbers } from '../../weights/pair-numbers.ts';
import type { CompiledClaimWeights } from './compiled-claim-weights.ts';

/** What was learned of lapsing sentences, ready to weigh. */
export interface PreparedClaimWeights {
  readonly learned: NumberedLayers<'lapses'>;
  readonly pairs: PairNumbers;
  readonly threshold: number;
}

/** Makes the learned layer of claims ready; the threshold stays as it is stored, in hundredths. */
export const prepareClaimWeights = ({ lapses, threshold }: CompiledClaimWeights): PreparedClaimWeights => {
  const learned = numberLayers({ lapses });
  return { learned, pairs: new PairNumbers(learned.names), threshold };
};
