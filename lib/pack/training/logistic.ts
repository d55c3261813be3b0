import type { CompiledLayer } from '../../engine/weights/compiled-weights.ts';
import type { Features, Layer } from '../../engine/weights/weigh.ts';

/** One thing to learn from: what holds of it, whether the answer is yes, and how much it counts. */
export interface Example {
  readonly features: Features;
  readonly answer: boolean;
  readonly weight: number;
}

/** How closely to fit, and what to leave out. */
export interface LogisticOptions {
  /** How much a mistake costs against a large weight: larger fits closer. */
  readonly cost: number;
  /** A feature has to hold in this many groups to be learned at all. */
  readonly minGroups?: number;
}

const sweeps = 40;

/**
 * Fits a logistic regression with an L2 penalty by cyclic coordinate descent: each weight in turn takes a
 * Newton step. Features are taken in order of their names, so that the same examples give the same weights.
 * Source: Fan et al., LIBLINEAR (JMLR 9, 2008), section on CDN.
 *
 * @param groups For each example the group (article) it comes from.
 */
export function fitLogistic(
  examples: readonly Example[],
  groups: readonly number[],
  { cost, minGroups = 1 }: LogisticOptions,
): Layer {
  const columns = columnsOf(examples, groups, minGroups);
  const margins = new Float64Array(examples.length);
  // Read for each feature of each example in every sweep: from arrays that takes half the time.
  const costs = Float64Array.from(examples, ({ weight }) => cost * weight);
  const answers = Float64Array.from(examples, ({ answer }) => (answer ? 1 : 0));
  const weights = new Float64Array(columns.length);
  let bias = 0;
  const all = { rows: Int32Array.from(examples.keys()), values: new Float64Array(examples.length).fill(1) };
  const newton = (rows: Int32Array, values: Float64Array, weight: number, penalty: number): number => {
    let gradient = penalty * weight;
    let curvature = penalty + 1e-9;
    for (let k = 0; k < rows.length; k += 1) {
      const row = rows[k] as number;
      const value = values[k] as number;
      const counts = (costs[row] as number) * value;
      const p = 1 / (1 + Math.exp(-(margins[row] as number)));
      gradient += counts * (p - (answers[row] as number));
      curvature += counts * value * Math.max(p * (1 - p), 0.01);
    }
    const step = Math.max(-2, Math.min(2, -gradient / curvature));
    for (let k = 0; k < rows.length; k += 1)
      margins[rows[k] as number] = (margins[rows[k] as number] as number) + step * (values[k] as number);
    return step;
  };
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    bias += newton(all.rows, all.values, bias, 0);
    let largest = 0;
    columns.forEach(({ rows, values }, place) => {
      const step = newton(rows, values, weights[place] as number, 1);
      weights[place] = (weights[place] as number) + step;
      largest = Math.max(largest, Math.abs(step));
    });
    if (largest < 1e-3) break;
  }
  return { bias, weights: new Map(columns.map(({ name }, place) => [name, weights[place] as number])) };
}

function columnsOf(examples: readonly Example[], groups: readonly number[], minGroups: number) {
  const found = new Map<string, { rows: number[]; values: number[]; groups: Set<number> }>();
  examples.forEach(({ features }, row) => {
    for (const [name, value] of features) {
      if (value === 0) continue;
      let column = found.get(name);
      if (!column) {
        column = { rows: [], values: [], groups: new Set() };
        found.set(name, column);
      }
      column.rows.push(row);
      column.values.push(value);
      column.groups.add(groups[row] ?? 0);
    }
  });
  return [...found]
    .filter(([, column]) => column.groups.size >= minGroups)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { rows, values }]) => ({
      name,
      rows: Int32Array.from(rows),
      values: Float64Array.from(values),
    }));
}

/** A layer in the form in which it is stored: hundredths, names in order, what rounds to nothing left out. */
export function storedLayer({ bias, weights }: Layer): CompiledLayer {
  const kept = [...weights]
    .map(([name, weight]) => [name, Math.round(weight * 100)] as const)
    .filter(([, value]) => value !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    bias: Math.round(bias * 100),
    names: kept.map(([name]) => name).join('\n'),
    values: kept.map(([, value]) => value),
  };
}
