import { expect, test } from 'vitest';
import { localDay } from './local-day.ts';

test.each([
  [2026, 0, 1, '2026-01-01'],
  [2024, 1, 29, '2024-02-29'],
  [2025, 11, 31, '2025-12-31'],
])('from the first minute of a day to its last it is that day: %i, %i, %i', (year, month, date, day) => {
  expect(localDay(new Date(year, month, date, 0, 1).getTime())).toBe(day);
  expect(localDay(new Date(year, month, date, 23, 59).getTime())).toBe(day);
});
