import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type ExtensionBrowser, executableOf, type LaunchOptions, windowSize } from './extension-browser.ts';
import { firefoxHands } from './firefox-hands.ts';
import { inWindow } from './in-window.ts';
import { newProfile } from './profiles.ts';
import { reload } from './reload.ts';
import { until } from './until.ts';

const geckoId = 'leafmark@example.invalid';
// A host of our choice, so that the extension's pages have an address that is known.
const host = '11111111-2222-4333-8444-555555555555';
// Firefox ends an idle background by itself, and only by itself: soon enough for a test to wait for it.
const backgroundIdleMs = 3_000;

// As much as Chromium gives to storage, 10 MB: Firefox lets one site have so much of a share of this many kB.
const storageLimitKb = 12_288;

/** Ends the background as Firefox does, but without waiting until it is idle. */
const terminate = `WebExtensionPolicy.getByID('${geckoId}').extension
  .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`;

/** What a user does who allows an extension to run in private windows. */
const allowPrivately = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${geckoId}');
  const leave = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add('${geckoId}', leave, extension);
  await (await AddonManager.getAddonByID('${geckoId}')).reload();
  return 'allowed';`;

const openPrivately = (url: string) => `
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((done) => opened.addEventListener('load', done, { once: true }));
  await opened.delayedStartupPromise;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  opened.gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, { triggeringPrincipal });
  return 'opened';`;

/** What WebDriver BiDi answers, as far as it is used. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

/** Runs code in Firefox itself, not in a page: `-remote-allow-system-access` allows it. */
const inFirefox = async (browser: Browser, expression: string): Promise<void> => {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result['contexts'] as { context: string }[];
  const target = { context: window?.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result['type'] !== 'success') throw new Error(JSON.stringify(result));
};

/** The page at an address that is not one of those before, once it has loaded. */
const newPageAt = async (browser: Browser, url: string, before: ReadonlySet<Page>): Promise<Page> => {
  const isThere = (wanted: string) => location.href === wanted && document.readyState === 'complete';
  const find = async () => {
    for (const page of await browser.pages())
      if (!before.has(page) && (await page.evaluate(isThere, url).catch(() => false))) return page;
    return undefined;
  };
  return (await until(find, (page) => page !== undefined)) as Page;
};

/** Firefox moves a tab into another process when it opens a page of the extension: look for where it went. */
const openIn = async (browser: Browser, file: string): Promise<Page> => {
  const url = `moz-extension://${host}/${file}`;
  const before = new Set(await browser.pages());
  const tab = await browser.newPage();
  tab.goto(url, { timeout: 2000 }).catch(() => {});
  return newPageAt(browser, url, before);
};

const hasNoBackground = () => {
  const { browser } = globalThis as unknown as { browser: { extension: { getViews(): Window[] } } };
  return !browser.extension.getViews().some((view) => view.location.pathname.includes('background'));
};

/** What a user does under *Permissions* of an extension. */
const giveBack = () => {
  interface Api {
    readonly permissions: { remove(what: { origins: string[] }): Promise<boolean> };
  }
  const { browser } = globalThis as unknown as { browser: Api };
  return browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
};

/** Starts Firefox with the extension. @throws when either is missing. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { ports, headless = true, isDark = false, output = '.output/firefox-mv3' } = options;
  const profile = newProfile('firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...(profile === undefined ? {} : { userDataDir: profile }),
    executablePath: executableOf('firefox'),
    headless,
    defaultViewport: headless ? windowSize : null,
    args: ['-remote-allow-system-access', `--width=${windowSize.width}`, `--height=${windowSize.height}`],
    extraPrefsFirefox: {
      'extensions.background.idle.timeout': backgroundIdleMs,
      'dom.quotaManager.temporaryStorage.fixedLimit': storageLimitKb,
      // 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: host }),
      ...(ports
        ? {
            'network.dns.forceResolve': '127.0.0.1',
            'network.socket.forcePort': `80=${ports.http};443=${ports.https}`,
          }
        : {}),
    },
  });
  try {
    await browser.installExtension(resolve(output));
  } catch (error) {
    await browser.close();
    throw error;
  }
  return {
    ...firefoxHands(browser),
    kind: 'firefox',
    browser,
    open: (file) => openIn(browser, file),
    openPopup: async (over) => {
      const popup = await openIn(browser, 'popup.html');
      await popup.setViewport({ width: 400, height: 600 });
      // The popup speaks of the tab in front: let it look again once that is the page.
      await over.bringToFront();
      await reload(popup);
      await until(() => popup.$('#root > *'));
      return popup;
    },
    stopBackground: async () => {
      const page = await openIn(browser, 'popup.html');
      await until(() => page.evaluate(hasNoBackground), Boolean, 10 * backgroundIdleMs);
      await page.close();
    },
    killBackground: () => inFirefox(browser, terminate),
    allowPrivately: async () => {
      await inWindow(browser, allowPrivately);
    },
    openPrivately: async (url) => {
      const before = new Set(await browser.pages());
      await inWindow(browser, openPrivately(url));
      return newPageAt(browser, url, before);
    },
    denyPages: async () => {
      const page = await openIn(browser, 'popup.html');
      await page.evaluate(giveBack);
      await page.close();
    },
  };
}
