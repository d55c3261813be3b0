import browser from 'webextension-polyfill';
import { everySite } from '../tabs/active-page.ts';

/**
 * Brings the gate into pages that are older than this version of the extension, which the browser may leave as they
 * are: those in front first. What the version before has left in them is taken away, once what it hid is covered.
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
