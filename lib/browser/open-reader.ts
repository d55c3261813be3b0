import browser, { type Runtime } from 'webextension-polyfill';
import { frameOf } from './check-sender.ts';

/** Sent by the gate of a frame that may be about the show: it asks for the reader, and is answered with the pack. */
export interface OpenReaderMessage {
  readonly type: 'open-reader';
}

let pack: Promise<string> | undefined;

/** The compiled pack as text, read once as long as the background lives. */
function readPack(): Promise<string> {
  pack ??= fetch(browser.runtime.getURL('/pack.json')).then((file) => file.text());
  // A file that could not be read this time is asked for again by the next page.
  pack.catch(() => {
    pack = undefined;
  });
  return pack;
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
    return readPack();
  });
}
