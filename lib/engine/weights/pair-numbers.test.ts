import { expect, test } from 'vitest';
import { PairNumbers } from './pair-numbers.ts';

const names = ['!', '!_$', '^_it', '__a', 'a', 'a_', 'a__', 'a_b', 'a_c', 'ab', 'ab_c', 'b_a'];
const pairs = new PairNumbers(names);

test.each([
  ['a', { '': 5, _: 6, b: 7, c: 8 }],
  ['ab', { c: 10 }],
  ['_', { a: 3 }],
  ['b', { a: 11 }],
  ['c', {}],
])('the pairs of %j', (before, expected) =>
  expect(Object.fromEntries(pairs.after(before))).toEqual(expected),
);

test('nothing was learned: no pairs', () => expect(new PairNumbers([]).after('a').size).toBe(0));
