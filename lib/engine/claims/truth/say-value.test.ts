import { expect, test } from 'vitest';
import { sayAward, sayFigure, sayFigureOfDay, sayPublisher } from './say-value.ts';

test.each([
  ['copies sold worldwide', 10_000_000, 'copies', 'at least', 'Copies sold worldwide: at least 10,000,000.'],
  ['countries that showed it', 54, 'countries', 'exact', 'Countries that showed it: 54.'],
  ['score of the critics', 97, 'per cent', 'exact', 'Score of the critics: 97 per cent.'],
] as const)('%s', (of, number, unit, compare, said) =>
  expect(sayFigure({ of, number, unit, compare })).toBe(said),
);

test.each([
  ['2022-12-11', 'It was 5 Golden Leaves (won), on 11 December 2022.'],
  [undefined, 'It was 5 Golden Leaves (won).'],
])('prizes of %s', (from, said) =>
  expect(sayAward({ award: 'Golden Leaves', number: 5, result: 'won' }, from)).toBe(said),
);

test('a publisher', () =>
  expect(sayPublisher({ publisher: 'Hill' }, 'Larkfield')).toBe('Larkfield is published by Hill.'));

test('a figure that moves by itself is that of its month', () =>
  expect(
    sayFigureOfDay(
      { of: 'score', number: 97, unit: 'per cent', compare: 'exact', drifts: true },
      '2031-08-05',
    ),
  ).toBe('Score: 97 per cent in August 2031; it keeps moving.'));
