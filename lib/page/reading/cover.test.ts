// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Covers } from './cover.ts';

const longestMs = 100;
const onRelease = vi.fn();
let covers: Covers;
const element = () => document.createElement('p');
const isCovered = (one: HTMLElement) => one.style.visibility === 'hidden';

beforeEach(() => {
  vi.useFakeTimers();
  onRelease.mockClear();
  covers = new Covers(longestMs, onRelease);
});
afterEach(() => vi.useRealTimers());

test('covers an element until it is released, and leaves no trace', () => {
  const [one, other] = [element(), element()];
  for (const each of [one, other, one]) covers.cover(each);
  covers.release(one);
  expect([isCovered(one), isCovered(other)]).toEqual([false, true]);
  expect(one.hasAttribute('style')).toBe(false);
});

test('uncovers everything when nothing goes on for the longest time', () => {
  const one = element();
  covers.cover(one);
  vi.advanceTimersByTime(longestMs - 1);
  expect([isCovered(one), onRelease.mock.calls.length]).toEqual([true, 0]);
  vi.advanceTimersByTime(1);
  expect([isCovered(one), onRelease.mock.calls.length]).toEqual([false, 1]);
});

test('waits longer while work goes on, but not for ever', () => {
  const one = element();
  covers.cover(one);
  let waitedMs = 0;
  while (isCovered(one) && waitedMs < 100 * longestMs) {
    vi.advanceTimersByTime(longestMs / 2);
    waitedMs += longestMs / 2;
    covers.prolong();
  }
  expect(waitedMs).toBeGreaterThan(4 * longestMs);
  expect(waitedMs).toBeLessThanOrEqual(5 * longestMs);
});

test('asks for no release when all was released in time', () => {
  const one = element();
  covers.cover(one);
  covers.release(one);
  vi.advanceTimersByTime(10 * longestMs);
  expect(onRelease).not.toHaveBeenCalled();
});
