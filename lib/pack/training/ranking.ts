import type { Features, Layer } from '../../engine/weights/weigh.ts';

/** One thing of several among which to choose. */
export interface Option {
  readonly features: Features;
  readonly isRight: boolean;
}

/** A choice to learn from: its options and how much it counts. */
export interface Choice {
  readonly options: readonly Option[];
  readonly weight: number;
}

const rounds = 25;

/** How much a large weight costs. */
const penalty = 2;

/**
 * Fits a conditional log-linear model with an L2 penalty: the probability of an option among its rivals, where
 * any of the right ones will do. Choices without a right option, or without a wrong one, teach nothing. Newton steps
 * by the curvature of the rivals' part alone, which bounds the whole, so every step improves.
 * Source: McFadden, Conditional logit analysis (1974); Lange, MM Optimization Algorithms (2016), ch. 2.
 */
export function fitRanking(choices: readonly Choice[]): Layer {
  const useful = choices.filter(
    ({ options }) => options.some(({ isRight }) => isRight) && options.some(({ isRight }) => !isRight),
  );
  const names = [
    ...new Set(useful.flatMap(({ options }) => options.flatMap(({ features }) => [...features.keys()]))),
  ].sort();
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const read = useful.map(({ options, weight }) => ({
    weight,
    options: options.map(({ features, isRight }) => {
      const own = [...features].filter(([, value]) => value !== 0);
      return { isRight, places: own.map(([name]) => placeOf.get(name) ?? 0), values: own.map(([, v]) => v) };
    }),
  }));
  const size = names.length;
  const weights = new Float64Array(size);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight) => penalty * weight);
    const curvature = Array.from({ length: size }, (_, place) => {
      const row = new Float64Array(size);
      row[place] = penalty;
      return row;
    });
    for (const { options, weight } of read) {
      const odds = options.map(({ places, values }) =>
        places.reduce((sum, place, at) => sum + (weights[place] as number) * (values[at] as number), 0),
      );
      const highest = Math.max(...odds);
      const chances = odds.map((one) => Math.exp(one - highest));
      const all = chances.reduce((sum, one) => sum + one, 0);
      const right = chances.reduce((sum, one, at) => sum + (options[at]?.isRight ? one : 0), 1e-300);
      const mean = new Map<number, number>();
      options.forEach(({ places, values, isRight }, at) => {
        const chance = (chances[at] as number) / all;
        const pull = weight * (chance - (isRight ? (chances[at] as number) / right : 0));
        places.forEach((place, one) => {
          const value = values[one] as number;
          gradient[place] = (gradient[place] as number) + pull * value;
          mean.set(place, (mean.get(place) ?? 0) + chance * value);
          const row = curvature[place] as Float64Array;
          const factor = weight * chance * value;
          for (let two = 0; two < places.length; two += 1)
            row[places[two] as number] =
              (row[places[two] as number] as number) + factor * (values[two] as number);
        });
      });
      for (const [place, value] of mean) {
        const row = curvature[place] as Float64Array;
        for (const [other, its] of mean) row[other] = (row[other] as number) - weight * value * its;
      }
    }
    const step = solve(curvature, gradient);
    let largest = 0;
    for (let place = 0; place < size; place += 1) {
      weights[place] = (weights[place] as number) - (step[place] as number);
      largest = Math.max(largest, Math.abs(step[place] as number));
    }
    if (largest < 1e-3) break;
  }
  return { bias: 0, weights: new Map(names.map((name, place) => [name, weights[place] as number])) };
}

/** Solves a symmetric, positive definite system by elimination. Both arguments are used up. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let at = 0; at < size; at += 1) {
    const row = matrix[at] as Float64Array;
    for (let below = at + 1; below < size; below += 1) {
      const other = matrix[below] as Float64Array;
      const factor = (other[at] as number) / (row[at] as number);
      if (factor === 0) continue;
      for (let k = at; k < size; k += 1) other[k] = (other[k] as number) - factor * (row[k] as number);
      right[below] = (right[below] as number) - factor * (right[at] as number);
    }
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = matrix[at] as Float64Array;
    let sum = right[at] as number;
    for (let k = at + 1; k < size; k += 1) sum -= (row[k] as number) * (right[k] as number);
    right[at] = sum / (row[at] as number);
  }
  return right;
}
