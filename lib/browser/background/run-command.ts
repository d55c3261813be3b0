import browser from 'webextension-polyfill';
import type { PageCommand } from '../../messages/page-command.ts';
import { isPaused } from '../settings/pause-end.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';
import { openPage } from '../tabs/open-page.ts';
import { askFrames } from '../tabs/page-frames.ts';

/** Shortcuts that are for the page in front, and go there as they are. */
const forPages = [
  'next-finding',
  'lift-focused',
  'lift-all',
] as const satisfies readonly PageCommand['type'][];

/**
 * Does what a keyboard shortcut of the manifest stands for.
 *
 * @param window The window in front. Both browsers open a panel only in direct answer to a key, so it cannot be
 *   looked up first.
 */
export async function runCommand(command: string, window: number | undefined): Promise<void> {
  if (command === 'panel') return openPage('panel', window);
  if (command === 'pause') {
    const paused = isPaused((await readSettings()).settings, Date.now());
    return changeSettings({ pausedUntil: paused ? null : 'always' });
  }
  const type = forPages.find((each) => each === command);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (type && tab?.id !== undefined) await askFrames(tab.id, { type });
}
