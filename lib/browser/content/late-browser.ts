import type { Browser } from 'wxt/browser';

/**
 * The browser's doors for extensions. Asked for when they are needed, and not by the import of `wxt/browser`, which
 * looks into them at once: in a content script that alone takes longer than all else that the gate does.
 */
export function lateBrowser(): typeof Browser {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof Browser>;
  return browser?.runtime?.id ? browser : chrome;
}
