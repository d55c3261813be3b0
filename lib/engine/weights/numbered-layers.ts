import type { CompiledLayer } from './compiled-weights.ts';

/** A layer by the numbers of what it weighs. */
export interface NumberedLayer {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** Layers that weigh the same things: each thing has a number, so that its name is looked up once for all of them. */
export interface NumberedLayers<Name extends string> {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  readonly layers: Readonly<Record<Name, NumberedLayer>>;
}

/** Numbers everything that any of some layers weighs. */
export function numberLayers<Name extends string>(
  layers: Readonly<Record<Name, CompiledLayer>>,
): NumberedLayers<Name> {
  const numberOf = new Map<string, number>();
  const names: string[] = [];
  const numbersOf = (own: string) =>
    (own === '' ? [] : own.split('\n')).map((name) => {
      let number = numberOf.get(name);
      if (number === undefined) {
        number = names.push(name) - 1;
        numberOf.set(name, number);
      }
      return number;
    });
  const numbered = Object.entries<CompiledLayer>(layers).map(([name, layer]) => ({
    name,
    layer,
    numbers: numbersOf(layer.names),
  }));
  const ready = numbered.map(({ name, layer: { bias, values }, numbers }): [string, NumberedLayer] => {
    const weights = new Float64Array(names.length);
    numbers.forEach((number, place) => {
      weights[number] = (values[place] ?? 0) / 100;
    });
    return [name, { bias: bias / 100, weights }];
  });
  return { numberOf, names, layers: Object.fromEntries(ready) as Record<Name, NumberedLayer> };
}

/** Collects what holds of one thing after another, as numbers, each once; what no layer weighs (-1) is left out. */
export function numbersSaid({
  numberOf,
  names,
}: Pick<NumberedLayers<string>, 'numberOf' | 'names'>): (
  describe: (add: (name: string) => void, addNumber: (number: number) => void) => void,
) => number[] {
  /** For each number the turn in which it was said last. */
  const lastOf = new Int32Array(names.length);
  let turn = 0;
  return (describe) => {
    const said: number[] = [];
    turn += 1;
    const addNumber = (number: number) => {
      if (number < 0 || lastOf[number] === turn) return;
      lastOf[number] = turn;
      said.push(number);
    };
    describe((name) => addNumber(numberOf.get(name) ?? -1), addNumber);
    return said;
  };
}

/** The sum of the weights of what holds, each given once: above 0 speaks for, below against (log odds). */
export function weighNumbers(numbers: readonly number[], { bias, weights }: NumberedLayer): number {
  let sum = bias;
  for (const number of numbers) sum += weights[number] ?? 0;
  return sum;
}
