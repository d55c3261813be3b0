import { expect, it } from 'vitest';
import { pauseEnd } from './pause-end.ts';

it('ends when the reader said', () => {
  const evening = new Date(2026, 10, 22, 21, 30);
  expect(pauseEnd('none', evening)).toBeNull();
  expect(pauseEnd('always', evening)).toBe('always');
  expect(pauseEnd('hour', evening)).toBe(new Date(2026, 10, 22, 22, 30).getTime());
  expect(pauseEnd('tomorrow', evening)).toBe(new Date(2026, 10, 23, 4).getTime());
  expect(pauseEnd('tomorrow', new Date(2026, 10, 23, 1, 15))).toBe(new Date(2026, 10, 23, 4).getTime());
});
