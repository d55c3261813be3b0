import type { CompiledWeights } from './compiled-weights.ts';
import { type NumberedLayers, numberLayers } from './numbered-layers.ts';
import { type Layer, prepareLayer } from './weigh.ts';

/** The learned layers ready to weigh. */
export interface PreparedWeights {
  readonly page: Layer;
  /** What weighs a sentence by itself. */
  readonly sentence: NumberedLayers<'told' | 'premise' | 'major'>;
  readonly context: Layer;
  readonly choice: Layer;
  readonly threshold: number;
}

/** Makes all layers of a pack ready; the threshold stays as it is stored, in hundredths. */
export const prepareWeights = (weights: CompiledWeights): PreparedWeights => ({
  page: prepareLayer(weights.page),
  sentence: numberLayers({ told: weights.told, premise: weights.premise, major: weights.major }),
  context: prepareLayer(weights.context),
  choice: prepareLayer(weights.choice),
  threshold: weights.threshold,
});
