import { expect, test } from 'vitest';
import { once } from './once.ts';

test.each([7, undefined])('%s is worked out when it is asked for, and once', (value) => {
  let count = 0;
  const ask = once(() => {
    count += 1;
    return value;
  });
  expect(count).toBe(0);
  expect([ask(), ask()]).toEqual([value, value]);
  expect(count).toBe(1);
});
