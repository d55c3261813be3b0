/** Takes what holds of a thing, by its name or by its weight, and its value. */
export type Say<What> = (what: What, value: number) => void;

/** The same groups of things with something else in the place of each name. */
export type InPlaceOf<Names, What> = Names extends string
  ? What
  : { readonly [Key in keyof Names]: InPlaceOf<Names[Key], What> };

/**
 * The weights of names that are known beforehand, each in its name's place: what is described for every sentence is
 * described by weights, and no name is looked up. By the names themselves it is described to who learns or explains.
 */
export const weightsOf = <Names>(names: Names, weights: ReadonlyMap<string, number>) =>
  inPlaceOf(names, (name) => weights.get(name) ?? 0) as InPlaceOf<Names, number>;

function inPlaceOf(names: unknown, read: (name: string) => number): unknown {
  if (typeof names === 'string') return read(names);
  if (Array.isArray(names)) return names.map((name) => inPlaceOf(name, read));
  const entries = Object.entries(names as object);
  return Object.fromEntries(entries.map(([key, name]) => [key, inPlaceOf(name, read)]));
}

// A number in an array is written where it stands; one that a function closes over is made anew with each change.
const sum = new Float64Array(1);
const add: Say<number> = (weight, value) => {
  sum[0] = (sum[0] as number) + weight * value;
};

/**
 * The sum of a bias and of all that is said by its weight (log odds).
 *
 * @param describe Must not ask for another sum meanwhile.
 */
export function sumSaid(bias: number, describe: (say: Say<number>) => void): number {
  sum[0] = bias;
  describe(add);
  return sum[0];
}
