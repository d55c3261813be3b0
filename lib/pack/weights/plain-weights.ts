import type { CompiledClaimWeights } from '../../engine/claims/learned/compiled-claim-weights.ts';
import type { CompiledLayer, CompiledWeights } from '../../engine/weights/compiled-weights.ts';

const layer = (bias: number, weights: Readonly<Record<string, number>> = {}): CompiledLayer => ({
  bias,
  names: Object.keys(weights).join('\n'),
  values: Object.values(weights),
});

/**
 * Weights for a pack that nothing was learned for: a page is about the work when it names it, a sentence tells
 * when a telling says so, and the level is that of the event.
 */
export const plainWeights: CompiledWeights = {
  page: layer(-100, { title: 200, 'title in headline': 200 }),
  block: layer(0),
  told: layer(-200, {
    't tells 1': 400,
    't tells 2': 500,
    't tells 3+': 600,
    't acts 1': 300,
    't acts 2': 400,
    't acts 3+': 500,
  }),
  context: layer(0, { own: 100 }),
  premise: layer(-100, { 't level premise': 200 }),
  major: layer(-100, { 't level major': 200 }),
  choice: layer(0, { score: 100 }),
  threshold: 50,
  doubt: 50,
};

/** For a pack that nothing was learned for: no sentence is taken to lapse without a detector. */
export const plainClaimWeights: CompiledClaimWeights = { lapses: layer(-100), threshold: 100 };
