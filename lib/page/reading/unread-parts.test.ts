// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nothingRead } from '../fixtures/demo-engine.ts';
import { pageForEachTest } from '../fixtures/page-for-each-test.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `<div><p>Row ${at}. A secret is told.</p></div>`).join('');
const readable = () =>
  [...document.querySelectorAll('p')].filter((paragraph) => {
    if (!/secret/.test(paragraph.textContent ?? '') || paragraph.querySelector('leafmark-veil')) return false;
    return !paragraph.closest('[style*="visibility: hidden"]');
  });
const task = () => new Promise((resolve) => setTimeout(resolve));

const here = pageForEachTest();
beforeEach(() => {
  // Each look at the clock finds that the time of a slice is over.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const open = () => here.open(undefined, nothingRead);

describe('a page too long for one task', () => {
  test('is read part by part, and nothing in it can be read before it is judged', async () => {
    document.body.innerHTML = `<main>${rows(150)}</main>`;
    const before = document.body.innerHTML;
    open();
    let tasks = 0;
    while (document.querySelectorAll('leafmark-veil').length < 150 && tasks < 2_000) {
      expect(readable()).toEqual([]);
      await task();
      tasks += 1;
    }
    expect(tasks).toBeGreaterThan(10);
    expect(document.querySelectorAll('leafmark-veil').length).toBe(150);
    expect(document.querySelector('[style]')).toBeNull();
    here.leave();
    expect(document.body.innerHTML).toBe(before);
  });

  test('goes on when the page changes meanwhile', async () => {
    document.body.innerHTML = `<main>${rows(150)}</main>`;
    open();
    await task();
    document.querySelector('main > :nth-child(140)')?.remove();
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<p>Late. A secret is told.</p>');
    for (let at = 0; at < 400; at += 1) {
      await task();
      expect(readable()).toEqual([]);
    }
    expect(document.querySelectorAll('leafmark-veil').length).toBe(150);
    expect(document.querySelector('[style]')).toBeNull();
  });

  test('many elements at once are covered by what they stand in, until each is read', async () => {
    document.body.innerHTML = '<main><p>Quiet.</p></main>';
    open();
    await task();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', rows(150));
    await Promise.resolve();
    await Promise.resolve();
    expect(document.querySelector('main')?.style.visibility).toBe('hidden');
    for (let at = 0; at < 400; at += 1) {
      expect(readable()).toEqual([]);
      await task();
    }
    expect(document.querySelector('main')?.hasAttribute('style')).toBe(false);
    expect(document.querySelectorAll('leafmark-veil').length).toBe(150);
  });

  test('is let go when it is left in the middle', async () => {
    document.body.innerHTML = `<main>${rows(150)}</main>`;
    const before = document.body.innerHTML;
    open();
    await task();
    here.leave();
    expect(document.body.innerHTML).toBe(before);
    await task();
    expect(document.body.innerHTML).toBe(before);
  });
});
