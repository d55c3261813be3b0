import { type NumberedLayers, numberLayers } from '../../weights/numbered-layers.ts';
import type { CompiledClaimWeights } from './compiled-claim-weights.ts';
import { LearnedSymbols } from './learned-symbols.ts';

/** What was learned of lapsing sentences, ready to weigh. */
export interface PreparedClaimWeights {
  readonly learned: NumberedLayers<'lapses'>;
  readonly symbols: LearnedSymbols;
  readonly threshold: number;
}

/** Makes the learned layer of claims ready; the threshold stays as it is stored, in hundredths. */
export const prepareClaimWeights = ({ lapses, threshold }: CompiledClaimWeights): PreparedClaimWeights => {
  const learned = numberLayers({ lapses });
  return { learned, symbols: new LearnedSymbols(learned), threshold };
};
