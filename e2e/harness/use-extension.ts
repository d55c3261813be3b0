import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { BrowserKind } from '../../scripts/install/find-browser.mjs';
import type { ExtensionBrowser } from './extension-browser.ts';
import { ExtensionPage } from './extension-page.ts';
import { launch } from './launch.ts';
import { until } from './until.ts';
import { startWeb, type Web } from './web.ts';

/** Both browsers, as every test is run in. */
export const browserKinds = ['chromium', 'firefox'] as const;

/** What a test works with: one browser and one web for a whole group of tests, stored settings for each. */
export interface Stage {
  readonly web: Web;
  readonly extension: ExtensionBrowser;
  /** A page of the extension, in a tab of its own. */
  readonly desk: ExtensionPage;
  /** Opens an address in a new tab, which is closed after the test. */
  open(url: string): Promise<Page>;
  /** Opens an address and waits until the extension has come to rest on it. */
  read(url: string): Promise<Page>;
}

const started = async (kind: BrowserKind, output?: string) => {
  const web = await startWeb();
  const extension = await launch(kind, { ports: web.ports, ...(output === undefined ? {} : { output }) });
  const desk = new ExtensionPage(await extension.open('popup.html'));
  return { web, extension, desk };
};

/** Starts a browser with the extension before the tests of a group and ends it after them. */
export function useExtension(kind: BrowserKind, output?: string): Stage {
  let running: Awaited<ReturnType<typeof started>> | undefined;
  const now = () => {
    if (running === undefined) throw new Error('the browser has not started');
    return running;
  };
  const tabs: Page[] = [];

  beforeAll(async () => {
    running = await started(kind, output);
  });
  beforeEach(() => now().desk.store({}));
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });
  afterAll(async () => {
    await running?.extension.browser.close();
    await running?.web.close();
  });

  const open = async (url: string) => {
    const page = await now().extension.browser.newPage();
    tabs.push(page);
    await page.goto(url);
    await page.bringToFront();
    return page;
  };
  return {
    get web() {
      return now().web;
    },
    get extension() {
      return now().extension;
    },
    get desk() {
      return now().desk;
    },
    open,
    read: async (url) => {
      const page = await open(url);
      await until(
        () => now().desk.summary(url),
        (summary) => summary !== undefined,
      );
      await now().desk.read(url);
      return page;
    },
  };
}
