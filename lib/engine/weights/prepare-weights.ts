import type { CompiledWeights } from './compiled-weights.ts';
import { type Layer, prepareLayer } from './weigh.ts';

/** The learned layers ready to weigh. */
export type PreparedWeights = Readonly<Record<Exclude<keyof CompiledWeights, 'threshold'>, Layer>> & {
  readonly threshold: number;
};

/** Makes all layers of a pack ready; the threshold stays as it is stored, in hundredths. */
export const prepareWeights = (weights: CompiledWeights): PreparedWeights => ({
  page: prepareLayer(weights.page),
  told: prepareLayer(weights.told),
  context: prepareLayer(weights.context),
  premise: prepareLayer(weights.premise),
  major: prepareLayer(weights.major),
  choice: prepareLayer(weights.choice),
  threshold: weights.threshold,
});
