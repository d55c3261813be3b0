import { expect, it } from 'vitest';
import { isPaused, pauseEnd } from './pause-end.ts';

const evening = new Date(2026, 10, 22, 21, 30);

it('ends when the reader said', () => {
  expect(pauseEnd('none', evening)).toBeNull();
  expect(pauseEnd('always', evening)).toBe('always');
  expect(pauseEnd('hour', evening)).toBe(new Date(2026, 10, 22, 22, 30).getTime());
  expect(pauseEnd('tomorrow', evening)).toBe(new Date(2026, 10, 23, 4).getTime());
});

it.each([
  [new Date(2026, 10, 23, 1, 15), new Date(2026, 10, 23, 4)],
  [new Date(2026, 10, 23, 3, 59), new Date(2026, 10, 23, 4)],
  [new Date(2026, 10, 23, 4, 0), new Date(2026, 10, 24, 4)],
  [new Date(2026, 11, 31, 23, 0), new Date(2027, 0, 1, 4)],
])('on %s, tomorrow begins on %s', (now, end) => {
  expect(pauseEnd('tomorrow', now)).toBe(end.getTime());
});

it('is over at its last moment, or never', () => {
  const now = evening.getTime();
  expect(isPaused({ pausedUntil: now + 1 }, now)).toBe(true);
  expect(isPaused({ pausedUntil: now }, now)).toBe(false);
  expect(isPaused({ pausedUntil: 'always' }, now)).toBe(true);
  expect(isPaused({ pausedUntil: null }, now)).toBe(false);
});
