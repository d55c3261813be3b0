import browser from 'webextension-polyfill';
import { everySite } from '../every-site.ts';

/**
 * Injects the gate into pages that were opened before this version was installed, the active tabs first; a browser may
 * not do so by itself. The reader of an older version is made to withdraw after the gate has covered what it hid.
 */
export async function enterOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: everySite.origins });
  const byView = tabs.sort((one, other) => Number(other.active) - Number(one.active));
  for (const { id, discarded } of byView) {
    if (id === undefined || discarded) continue; // a tab that was put to sleep is loaded anew
    await browser.scripting
      .executeScript({
        target: { tabId: id, allFrames: true },
        files: ['/gate.js', '/take-over.js'],
        injectImmediately: true,
      })
      .catch(() => {}); // gone by now, or protected by the browser
  }
}
