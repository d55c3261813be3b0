import { expect, test } from 'vitest';
import { dayInterval, monthInterval } from '../../dates/interval.ts';
import { holdAny, nearest } from './days-happened.ts';

test.each([
  ['2024-10-31', '2024-10-31'],
  ['2024-10-31', '2024-10-30'],
  ['2024-10-31', '2024-11-01'],
  ['2025-01-01', '2024-12-31'],
  ['2024-10-31', '2024-10'], // no finer day is on record
])('%s is not called wrong for what happened on %s', (said, happened) => {
  expect(holdAny([dayInterval(said)], [happened])).toBe(true);
});

test.each([
  ['2024-10-31', '2024-10-29'],
  ['2024-10-31', '2024-11-02'],
  ['2024-10-31', '2023-10-31'],
  ['2024-10-31', '2024-11'],
])('%s is another day than %s', (said, happened) => {
  expect(holdAny([dayInterval(said)], [happened])).toBe(false);
});

test('a month is given no grace, and holds its days', () => {
  const october = monthInterval(2024, 10);
  expect(holdAny([october], ['2024-10-01'])).toBe(true);
  expect(holdAny([october], ['2024-11-01'])).toBe(false);
});

test('what happened in the nearest month is meant, and of equals the first', () => {
  const known = [{ days: ['2022-04-22'] }, { days: ['2019', '2023-08-03'] }, { days: ['2023-08-10'] }];
  expect(nearest(known, dayInterval('2023-09-03'))).toBe(known[1]);
});
