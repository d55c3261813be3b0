// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { TearLimit } from './tear-limit.ts';

test('is lost after ten times within a second, for that element alone, and comes back', () => {
  let now = 5_000;
  const limit = new TearLimit(() => now);
  const [torn, other] = [document.createElement('p'), document.createElement('p')];
  const tries = Array.from({ length: 11 }, () => {
    now += 50;
    return limit.count(torn);
  });
  expect(tries).toEqual([...Array(10).fill(false), true]);
  // Counted from the first time, half a second ago.
  expect([limit.restMs(torn), limit.restMs(other)]).toEqual([500, 0]);
  now += 500;
  expect([limit.restMs(torn), limit.count(torn)]).toEqual([0, false]);
});

test('is not lost to a page that does so now and then', () => {
  let now = 0;
  const limit = new TearLimit(() => now);
  const torn = document.createElement('p');
  for (let times = 0; times < 50; times += 1) {
    now += 120;
    expect(limit.count(torn)).toBe(false);
  }
});
