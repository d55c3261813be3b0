import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import type { BrowserKind } from '../../scripts/install/find-browser.mjs';
import { ExtensionPage } from './extension-page.ts';
import { sharedBrowser } from './shared-browser.ts';
import { until } from './until.ts';
import type { Browsing } from './use-browser.ts';

/** Both browsers, as every test is run in. */
export const browserKinds = ['chromium', 'firefox'] as const;

/** What a test works with: one browser and one web for a whole group of tests, stored settings for each. */
export interface Stage extends Browsing {
  /** A page of the extension, in a tab of its own. */
  readonly desk: ExtensionPage;
  /** Opens an address in a new tab, which is closed after the test. */
  open(url: string): Promise<Page>;
  /** Opens an address and waits until the extension has come to rest on it. */
  read(url: string): Promise<Page>;
}

/** Has a browser with the extension ready before the tests of a group, and nothing stored before each. */
export function useExtension(kind: BrowserKind, browsing: Browsing = sharedBrowser(kind)): Stage {
  let page: ExtensionPage | undefined;
  const desk = () => {
    if (page === undefined) throw new Error('the browser has not started');
    return page;
  };
  const tabs: Page[] = [];

  beforeAll(async () => {
    page = new ExtensionPage(await browsing.extension.open('popup.html'));
  });
  beforeEach(() => desk().store({}));
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });

  const open = async (url: string) => {
    const page = await browsing.extension.browser.newPage();
    tabs.push(page);
    await page.goto(url);
    await page.bringToFront();
    return page;
  };
  return {
    get web() {
      return browsing.web;
    },
    get extension() {
      return browsing.extension;
    },
    get desk() {
      return desk();
    },
    open,
    read: async (url) => {
      const page = await open(url);
      await until(
        () => desk().summary(url),
        (summary) => summary !== undefined,
      );
      await desk().read(url);
      return page;
    },
  };
}
