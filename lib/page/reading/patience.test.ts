// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Patience } from './patience.ts';

test('is lost after ten times within a second, for that element alone, and comes back', () => {
  let now = 5_000;
  const patience = new Patience(() => now);
  const [torn, other] = [document.createElement('p'), document.createElement('p')];
  const tries = Array.from({ length: 11 }, () => {
    now += 50;
    return patience.lose(torn);
  });
  expect(tries).toEqual([...Array(10).fill(false), true]);
  // Counted from the first time, half a second ago.
  expect([patience.restMs(torn), patience.restMs(other)]).toEqual([500, 0]);
  now += 500;
  expect([patience.restMs(torn), patience.lose(torn)]).toEqual([0, false]);
});

test('is not lost to a page that does so now and then', () => {
  let now = 0;
  const patience = new Patience(() => now);
  const torn = document.createElement('p');
  for (let times = 0; times < 50; times += 1) {
    now += 120;
    expect(patience.lose(torn)).toBe(false);
  }
});
