import { afterAll, beforeAll } from 'vitest';
import type { BrowserKind } from '../../scripts/install/find-browser.mjs';
import { type Browsing, startBrowsing } from './use-browser.ts';

/** What has started in this process, which goes through many files of tests. It ends with the process. */
const running = new Map<BrowserKind, Browsing>();

/**
 * Lends a group of tests the one browser of its kind that this process has: to start one costs as much as several
 * tests. Every tab that a group leaves is closed. For tests that change no more of the browser than what Leafmark
 * stores; the others take `useBrowser`.
 *
 * @returns What has started; to be asked within tests alone.
 */
export function sharedBrowser(kind: BrowserKind): Browsing {
  const current = () => {
    const found = running.get(kind);
    if (found === undefined) throw new Error('the browser has not started');
    return found;
  };
  beforeAll(async () => {
    // One that has crashed is not lent again.
    if (!running.get(kind)?.extension.browser.connected) running.set(kind, await startBrowsing(kind));
  });
  afterAll(async () => {
    // The first tab is the browser's own, without which it would end.
    const [, ...left] = (await running.get(kind)?.extension.browser.pages()) ?? [];
    for (const page of left) await page.close();
  });
  return {
    get web() {
      return current().web;
    },
    get extension() {
      return current().extension;
    },
  };
}
