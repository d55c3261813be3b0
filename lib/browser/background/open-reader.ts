import browser, { type Runtime } from 'webextension-polyfill';
import type { OpenReaderAnswer } from '../../messages/open-reader.ts';
import { readPackText } from '../packs/pack-text.ts';
import { idleReason } from '../settings/idle-reason.ts';
import { readSettings } from '../settings/settings.ts';
import { frameOf } from './frame-of.ts';
import { showIcon } from './icon.ts';
import { isPageAroundAbout } from './page-around.ts';

/**
 * Puts the reader into every frame that asks for it and hands it the pack. Neither is part of the manifest:
 * together they weigh a hundred times as much as the gate, and almost no page needs them. The pack is no part
 * of the script either, because a frame would keep it twice, as the script's source and as what was read of it.
 */
export function openReaders(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const from = frameOf(sender, browser.runtime.id);
    const { type, host } = (message ?? {}) as { type?: unknown; host?: unknown };
    if (!from || type !== 'open-reader' || typeof host !== 'string') return undefined;
    return open(from, host, isAhead(sender));
  });
}

/** Whether a page is made ready before anybody has asked for it (Chromium): its tab shows another. */
const isAhead = (sender: object) => 'documentLifecycle' in sender && sender.documentLifecycle === 'prerender';

async function open(
  from: { tab: number; frame: number },
  host: string,
  isPageAhead: boolean,
): Promise<OpenReaderAnswer> {
  const pack = readPackText();
  pack.catch(() => {}); // until it is waited for
  const idle = idleReason((await readSettings()).settings, host);
  if (idle) {
    // Such a page asks again when it comes to be seen.
    if (idle === 'site off' && !isPageAhead) showIcon(false, from.tab).catch(() => {});
    return { idle };
  }
  // A frame that is gone by now, or that the browser protects, stays as it is.
  browser.scripting
    .executeScript({
      target: { tabId: from.tab, frameIds: [from.frame] },
      files: ['/reader.js'],
      injectImmediately: true,
    })
    .catch(() => {});
  // What its tab shows meanwhile is not around it.
  const isWithinStory = !isPageAhead && (await isPageAroundAbout(from.tab, from.frame));
  const { spoilers } = await pack;
  return { pack: spoilers, ...(isWithinStory && { isWithinStory }) };
}
