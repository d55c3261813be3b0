import { expect, test } from 'vitest';
import { heaviest, oddsOf, prepareLayer, probability, weigh, weighedOf } from './weigh.ts';

const layer = prepareLayer({ bias: -50, names: 'a\nb', values: [200, -125] });

test('what holds is summed with the bias', () => {
  expect(
    weigh(
      new Map([
        ['a', 1],
        ['b', 0.4],
        ['unknown', 9],
      ]),
      layer,
    ),
  ).toBeCloseTo(1);
  expect(weigh(new Map(), layer)).toBe(-0.5);
});
test('no names, no weights', () =>
  expect(prepareLayer({ bias: 0, names: '', values: [] }).weights.size).toBe(0));
test('odds and probabilities turn into each other', () => {
  expect(probability(0)).toBe(0.5);
  expect(oddsOf(probability(1.5))).toBeCloseTo(1.5);
});
test('the heaviest reasons come first, whichever way they weigh', () =>
  expect(
    heaviest(
      weighedOf((say) => {
        say('a', 0.1);
        say('b', 1);
        say('c', 1);
      }, layer),
      5,
    ),
  ).toEqual([
    { what: 'b', weight: -1.25 },
    { what: 'a', weight: 0.2 },
  ]));
