import browser from 'webextension-polyfill';
import type { PageCommand } from '../../messages/page-command.ts';
import type { PageSummary } from '../../messages/page-summary.ts';

/** How often, and with what pause, a page is asked that is still being read. The frame's text stays covered so long. */
const questions = 8;
const pauseMs = 120;
const command: PageCommand = { type: 'get-summary' };

/**
 * Whether the page around a frame was found to be about the work. Comments often stand in a frame of another site, and
 * name neither the work nor what they are about.
 *
 * @param frame 0 is the page itself, which has nothing around it.
 */
export async function isPageAroundAbout(tab: number, frame: number): Promise<boolean> {
  if (frame === 0) return false;
  for (let asked = 0; asked < questions; asked += 1) {
    if (asked > 0) await new Promise((done) => setTimeout(done, pauseMs));
    const summary = await browser.tabs.sendMessage(tab, command, { frameId: 0 }).catch(() => undefined);
    const { about, isReading } = (summary ?? {}) as Partial<PageSummary>;
    if (about) return true;
    // A page that loads may be without a reader yet: then it has been read to no end.
    if (about === false && !isReading && asked > 1) return false;
  }
  return false;
}
