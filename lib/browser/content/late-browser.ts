import type { Browser } from 'wxt/browser';

/**
 * The browser's extension API, looked up when it is needed. The import of `wxt/browser` touches it at once, which in a
 * content script takes longer than everything else that the gate does.
 */
export function lateBrowser(): typeof Browser {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof Browser>;
  return browser?.runtime?.id ? browser : chrome;
}
