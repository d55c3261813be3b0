import browser from 'webextension-polyfill';
import type { PageSummary } from '../../messages/page-summary.ts';
import { everySite } from '../every-site.ts';
import { isPaused } from '../settings/pause-end.ts';
import { readSettings } from '../settings/settings.ts';
import { addSummaries, askFrames } from '../tabs/page-frames.ts';
import { showIcon } from './icon.ts';

/** Leaf for a count, stone for a pause, amber for what the reader should look at. */
const colours = { count: '#2f6b4a', paused: '#6b6458', attention: '#a3540a' };

/** Shows on the button of one tab how many stretches of text are hidden there. */
export async function showCount(tab: number): Promise<void> {
  const summary = addSummaries(await askFrames<PageSummary>(tab, { type: 'get-summary' }));
  if (!summary) return;
  const failed = summary.idle === 'error';
  // Nothing of its own, and the tab shows what all tabs show: a pause.
  const text = failed ? '!' : summary.hidden > 0 ? String(summary.hidden) : null;
  // The tab may be gone by now, and then there is no badge to set.
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({
      tabId: tab,
      color: failed ? colours.attention : summary.idle === 'paused' ? colours.paused : colours.count,
    }),
    browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' }),
    showIcon(summary.idle !== 'paused' && summary.idle !== 'site off', tab),
  ]).catch(() => undefined);
}

const flashMs = 2_500;

/** Shows on the button of one tab, for a moment, whether what was asked for there has been done. */
export async function flashBadge(tab: number, what: 'done' | 'nothing'): Promise<void> {
  const color = what === 'done' ? colours.count : colours.paused;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color });
    await browser.action.setBadgeText({ tabId: tab, text: what === 'done' ? '\u2713' : '\u2013' });
    await new Promise((done) => setTimeout(done, flashMs));
    await browser.action.setBadgeText({ tabId: tab, text: null });
    await showCount(tab);
  } catch {
    // The tab is gone.
  }
}

/** Shows on every tab without a count of its own whether Leafmark is paused or may not read pages. */
export async function showState(): Promise<void> {
  const { settings } = await readSettings();
  const paused = isPaused(settings, Date.now());
  const allowed = await browser.permissions.contains(everySite);
  await showIcon(allowed && !paused);
  await browser.action.setBadgeText({ text: allowed ? (paused ? 'II' : '') : '!' });
  await browser.action.setBadgeBackgroundColor({ color: allowed ? colours.paused : colours.attention });
}
