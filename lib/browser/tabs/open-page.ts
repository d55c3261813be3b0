import browser from 'webextension-polyfill';

/** A page of the extension that can be opened from another. */
export type OwnPage = 'truth' | 'options' | 'panel' | 'welcome';

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/**
 * Opens a page of the extension; the panel beside the page, everything else as a tab.
 *
 * @param window For the panel: the window it belongs to. Chrome must be told, Firefox knows.
 */
export async function openPage(page: OwnPage, window?: number): Promise<void> {
  if (page === 'options') return browser.runtime.openOptionsPage();
  if (page !== 'panel') {
    await browser.tabs.create({ url: browser.runtime.getURL(`${page}.html`) });
    return;
  }
  // Both browsers open a panel only in direct answer to a click, so nothing may be waited for before.
  if (browser.sidebarAction) return browser.sidebarAction.open();
  const { chrome } = globalThis as unknown as { chrome?: { sidePanel?: SidePanel } };
  if (window !== undefined) await chrome?.sidePanel?.open({ windowId: window });
}
