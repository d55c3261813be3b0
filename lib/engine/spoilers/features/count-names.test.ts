import { expect, test } from 'vitest';
import { fewOf, namesUpTo } from './count-names.ts';

test('a small count is named, and more than two as one', () =>
  expect([0, 1, 2, 3, 9].map(fewOf('a'))).toEqual(['a 0', 'a 1', 'a 2', 'a 3+', 'a 3+']));

test('a number has its name, also beyond those that were expected', () =>
  expect([0, 2, 3, -1].map(namesUpTo('b', 2))).toEqual(['b 0', 'b 2', 'b 3', 'b -1']));
