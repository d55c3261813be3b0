import browser, { type Runtime } from 'webextension-polyfill';
import { frameOf } from './check-sender.ts';
import { readPackText } from './pack-text.ts';

/** Sent by the gate of a frame that may be about the show: it asks for the reader, and is answered with the pack. */
export interface OpenReaderMessage {
  readonly type: 'open-reader';
}

/**
 * Puts the reader into every frame that asks for it and hands it the pack. Neither is part of the manifest:
 * together they weigh a hundred times as much as the gate, and almost no page needs them. The pack is no part
 * of the script either, because a frame would keep it twice, as the script's source and as what was read of it.
 */
export function openReaders(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const from = frameOf(sender, browser.runtime.id);
    const { type } = (message ?? {}) as { type?: unknown };
    if (!from || type !== 'open-reader') return undefined;
    // A frame that is gone by now, or that the browser protects, stays as it is.
    browser.scripting
      .executeScript({
        target: { tabId: from.tab, frameIds: [from.frame] },
        files: ['/reader.js'],
        injectImmediately: true,
      })
      .catch(() => {});
    return readPackText();
  });
}
