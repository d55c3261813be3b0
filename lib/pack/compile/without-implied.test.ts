import { expect, test } from 'vitest';
import { withoutImplied } from './without-implied.ts';

test('a telling that holds a shorter one as a run is left out', () =>
  expect(withoutImplied([[[1, 2, 3]], [[2, 3]]])).toEqual([[[2, 3]]]));
test('places apart are no run', () => expect(withoutImplied([[[1, 2, 3]], [[1, 3]]])).toHaveLength(2));
test('a choice is implied by one of its own', () =>
  expect(withoutImplied([[[1, 2]], [[[1, 4]]]])).toEqual([[[[1, 4]]]]));
test('a single thing does not imply a narrower one', () =>
  expect(withoutImplied([[[[1, 4], 2]], [[1]]])).toHaveLength(2));
test('one of the parts is enough', () => expect(withoutImplied([[[1, 2], [9]], [[2]]])).toEqual([[[2]]]));
test('several parts imply nothing', () => expect(withoutImplied([[[1, 2]], [[1], [2]]])).toHaveLength(2));
test('of two alike the first stays', () => expect(withoutImplied([[[1]], [[1]]])).toEqual([[[1]]]));
