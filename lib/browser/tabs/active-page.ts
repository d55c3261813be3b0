import browser from 'webextension-polyfill';
import { nothingCounted, type PageSummary } from '../../messages/page-summary.ts';
import { everySite } from '../every-site.ts';
import { siteOf } from '../settings/sites-off.ts';
import { addSummaries, askFrames } from './page-frames.ts';

/** The page in front of the reader, and whether anything can be done there. */
export interface ActivePage {
  readonly tab: number | undefined;
  readonly window: number | undefined;
  /** Absent for pages of the browser itself. */
  readonly host?: string;
  /**
   * `closed`: no extension may work there. `no-access`: the reader has not allowed it. `asleep`: allowed, but
   * nobody answers, since the page is older than the extension. `answers`: see `summary`.
   */
  readonly state: 'closed' | 'no-access' | 'asleep' | 'answers';
  readonly summary?: PageSummary;
}

/**
 * Looks at the tab that is in front in this window.
 *
 * @param known The tab that was in front when this was first asked: what has been opened over a page speaks of it.
 */
export async function readActivePage(known?: number): Promise<ActivePage> {
  const tab =
    known === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(known).catch(() => undefined);
  const summary =
    tab?.id === undefined
      ? undefined
      : addSummaries(await askFrames<PageSummary>(tab.id, { type: 'get-summary' }));
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const isPage = url?.protocol === 'http:' || url?.protocol === 'https:';
  const place = { tab: tab?.id, window: tab?.windowId, ...(isPage && { host: siteOf(url.hostname) }) };
  if (summary) return { ...place, state: 'answers', summary };
  // Without access a browser does not tell the address of a page either.
  if (!(await browser.permissions.contains(everySite))) return { ...place, state: 'no-access' };
  if (tab?.id !== undefined && (await hasGate(tab.id))) return { ...place, state: 'answers', summary: quiet };
  return { ...place, state: isPage ? 'asleep' : 'closed' };
}

/** What is said of a page whose gate has seen no sign. */
const quiet: PageSummary = { ...nothingCounted, idle: 'not about the show' };

/**
 * Whether a gate is in a page that does not answer. One that has seen no sign does not listen, which would cost every
 * page. Asked only where access is allowed: where a reader lets Leafmark in by a click alone, Chromium lets this
 * wait for that click, for ever if need be.
 */
async function hasGate(tab: number): Promise<boolean> {
  const found = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: () => 'leafmarkGate' in globalThis })
    .catch(() => []);
  // Firefox answers `null` for a page of its own that it lets no extension into.
  return found.some((frame) => frame?.result === true);
}
