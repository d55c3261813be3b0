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
  [
    '2022-12-11',
    { award: 'Golden Leaves', number: 5, result: 'won' },
    'Larkfield won 5 Golden Leaves on 11 December 2022.',
  ],
  [
    undefined,
    { award: 'Golden Leaves', number: 9, result: 'nominated' },
    'Larkfield was nominated for 9 Golden Leaves.',
  ],
  ['2023-05', { award: 'Silver Leaf', result: 'won' }, 'Larkfield won the Silver Leaf in May 2023.'],
] as const)('prizes of %s', (from, value, said) => expect(sayAward(value, 'Larkfield', from)).toBe(said));

test('a publisher', () =>
  expect(sayPublisher({ publisher: 'Hill' }, 'Larkfield')).toBe('Larkfield is published by Hill.'));

test('a figure that moves by itself is that of its month', () =>
  expect(
    sayFigureOfDay(
      { of: 'score', number: 97, unit: 'per cent', compare: 'exact', drifts: true },
      '2031-08-05',
    ),
  ).toBe('Score: 97 per cent in August 2031; it keeps moving.'));
