import { resolve } from 'node:path';
import puppeteer, { type Browser, type Target, type WebWorker } from 'puppeteer-core';
import { chromiumHands } from './chromium-hands.ts';
import { type ExtensionBrowser, executableOf, type LaunchOptions, windowSize } from './extension-browser.ts';
import { newProfile } from './profiles.ts';
import { until } from './until.ts';

const isWorker = (target: Target) =>
  target.type() === 'service_worker' && target.url().endsWith('/background.js');

const workerOf = async (browser: Browser): Promise<WebWorker> => {
  const target = await browser.waitForTarget(isWorker);
  const worker = await target.worker();
  if (worker === null) throw new Error('the background does not run');
  return worker;
};

/** Has Chromium end every service worker. One that a test is attached to stays until that is let go. */
const stopWorkers = async (browser: Browser): Promise<void> => {
  const [page] = await browser.pages();
  const session = await page?.createCDPSession();
  await session?.send('ServiceWorker.enable');
  await session?.send('ServiceWorker.stopAllWorkers');
  await session?.detach();
};

/** What a user sets for the extension on the browser's page of extensions. */
const configure = async (
  browser: Browser,
  extensionId: string,
  change: { readonly hostAccess: 'ON_CLICK' } | { readonly incognitoAccess: true },
): Promise<void> => {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (to) => {
      interface ExtensionsPage {
        readonly developerPrivate: {
          updateProfileConfiguration(to: { inDeveloperMode: true }): Promise<void>;
          updateExtensionConfiguration(change: object): Promise<void>;
        };
      }
      const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome;
      // An extension out of a folder that starts anew is not let in otherwise.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration(to);
    },
    { extensionId, ...change },
  );
  await page.close();
};

const isAllowedPrivately = (): Promise<boolean> => {
  interface Api {
    readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  }
  return (globalThis as unknown as { chrome: Api }).chrome.extension.isAllowedIncognitoAccess();
};

/** Has the extension open a private window: nobody else can without a window of the browser's own. */
const openWindow = async (url: string): Promise<void> => {
  interface Api {
    readonly windows: { create(what: { url: string; incognito: true }): Promise<unknown> };
  }
  await (globalThis as unknown as { chrome: Api }).chrome.windows.create({ url, incognito: true });
};

/** Every name leads to our own web, and the browser's own business is kept to itself. */
const networkArguments = ({ ports }: LaunchOptions) => [
  ...(ports
    ? [
        `--host-resolver-rules=MAP *:443 127.0.0.1:${ports.https}, MAP *:80 127.0.0.1:${ports.http}, EXCLUDE 127.0.0.1`,
      ]
    : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
];

/** Starts Chrome or Chromium with the extension. @throws when either is missing. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { headless = true, isDark = false, output = '.output/chrome-mv3' } = options;
  const profile = newProfile('chromium');
  const browser = await puppeteer.launch({
    ...(profile === undefined ? {} : { userDataDir: profile }),
    executablePath: executableOf('chromium'),
    headless,
    pipe: true,
    enableExtensions: [resolve(output)],
    defaultViewport: headless ? windowSize : null,
    args: [
      // As root there is no sandbox to be had.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...networkArguments(options),
      '--disable-gpu',
      // One process more, made ready for a page that may never come, at each page.
      '--disable-features=SpareRendererForSitePerProcess',
      // 0 is dark, 1 is light.
      `--blink-settings=preferredColorScheme=${isDark ? 0 : 1}`,
      '--no-first-run',
      `--window-size=${windowSize.width},${windowSize.height}`,
    ],
  });
  const { host } = new URL((await browser.waitForTarget(isWorker)).url());
  const isPopup = (target: Target) => target.url().endsWith('/popup.html');
  const open = async (file: string) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${host}/${file}`);
    return page;
  };
  const stopBackground = async () => {
    // Where none comes up within a second it has ended by itself, and nobody has anything to ask of it.
    const target = await browser.waitForTarget(isWorker, { timeout: 1_000 }).catch(() => undefined);
    if (target === undefined) return;
    const isGone = () => !browser.targets().includes(target);
    const end = Date.now() + 3_000;
    // A tab that speaks at that moment keeps it running or starts the next one: ask again, and only this one
    // has to be gone. One end in some thousand does not come by this way alone.
    await until(async () => {
      if (isGone()) return true;
      await (await target.worker())?.close().catch(() => {});
      if (Date.now() > end) await stopWorkers(browser);
      return isGone();
    });
  };
  return {
    ...chromiumHands(() => workerOf(browser)),
    kind: 'chromium',
    browser,
    open,
    openPopup: async (over) => {
      await over.bringToFront();
      const before = new Set(browser.targets().filter(isPopup));
      await (await workerOf(browser)).evaluate('chrome.action.openPopup()');
      const target = await browser.waitForTarget((one) => isPopup(one) && !before.has(one));
      return target.asPage();
    },
    stopBackground,
    killBackground: stopBackground,
    denyPages: () => configure(browser, host, { hostAccess: 'ON_CLICK' }),
    allowPrivately: async () => {
      const page = await open('popup.html');
      if (await page.evaluate(isAllowedPrivately)) return page.close();
      await configure(browser, host, { incognitoAccess: true });
      // The extension is loaded anew for it, which closes its pages; that its background has ended is not always told.
      await until(() => page.isClosed());
      const again = await browser.newPage();
      await until(async () => {
        await again.goto(page.url()).catch(() => {});
        return again.evaluate(isAllowedPrivately).catch(() => false);
      });
      await again.close();
    },
    openPrivately: async (url) => {
      const page = await open('popup.html');
      await page.evaluate(openWindow, url);
      await page.close();
      const target = await browser.waitForTarget((one) => one.type() === 'page' && one.url() === url);
      return target.asPage();
    },
  };
}
