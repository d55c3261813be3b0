import { expect, test } from 'vitest';
import { numberLayers, numbersSaid, weighNumbers } from './numbered-layers.ts';

const numbered = numberLayers({
  one: { bias: -50, names: 'a\nb', values: [200, -125] },
  other: { bias: 10, names: 'b\nc', values: [100, 7] },
});
const numbersOf = numbersSaid(numbered);

test('a name has one number, whichever layer weighs it', () =>
  expect([...numbered.numberOf]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ]));

test('each layer sums the weights of its own', () => {
  expect(weighNumbers([0, 1, 2], numbered.layers.one)).toBeCloseTo(0.25);
  expect(weighNumbers([0, 1, 2], numbered.layers.other)).toBeCloseTo(1.17);
  expect(weighNumbers([], numbered.layers.one)).toBe(-0.5);
});

test('what is said twice counts once, and again for the next', () => {
  const said = (...names: string[]) => numbersOf((add) => names.forEach(add));
  expect(said('b', 'unknown', 'a', 'b')).toEqual([1, 0]);
  expect(said('b')).toEqual([1]);
});

test('a layer without names weighs its bias', () => {
  const { layers, names } = numberLayers({ none: { bias: 30, names: '', values: [] } });
  expect(names).toEqual([]);
  expect(weighNumbers([], layers.none)).toBe(0.3);
});
