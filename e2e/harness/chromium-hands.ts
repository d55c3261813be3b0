import type { WebWorker } from 'puppeteer-core';
import type { Hands } from './extension-browser.ts';

interface Fired {
  dispatch(...values: unknown[]): void;
}
interface WorkerApi {
  readonly commands: { readonly onCommand: Fired };
  readonly contextMenus: { readonly onClicked: Fired };
  readonly tabs: { query(filter: object): Promise<{ url?: string }[]> };
}

/**
 * What a person does to Chromium itself. Without a window nobody can press its keys or open its menu, so the background
 * is told what the browser would tell it; the right-click on the page is real.
 */
export function chromiumHands(worker: () => Promise<WebWorker>): Hands {
  return {
    pressShortcut: async (_, command) => {
      await (await worker()).evaluate(async (name) => {
        const { chrome } = globalThis as unknown as { chrome: WorkerApi };
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        chrome.commands.onCommand.dispatch(name, tab);
      }, command);
    },
    pickFromMenu: async (page, at, { id }) => {
      await page.mouse.click(at.x, at.y, { button: 'right' });
      const selectionText = await page.evaluate(() => String(getSelection()));
      await (await worker()).evaluate(
        async (menuItemId, selected, pageUrl) => {
          const { chrome } = globalThis as unknown as { chrome: WorkerApi };
          const tab = (await chrome.tabs.query({})).find(({ url }) => url === pageUrl);
          const info = { menuItemId, pageUrl, frameId: 0, editable: false };
          chrome.contextMenus.onClicked.dispatch(
            { ...info, ...(selected && { selectionText: selected }) },
            tab,
          );
        },
        id,
        selectionText,
        page.url(),
      );
    },
  };
}
