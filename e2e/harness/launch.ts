import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from '../../scripts/install/find-browser.mjs';

/** How a browser is started. */
export interface LaunchOptions {
  /** Where every host name leads to: ports of this machine. Absent: the browser looks names up as always. */
  readonly ports?: { readonly http: number; readonly https: number };
  readonly headless?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly executable?: string;
}

/** A running browser with the built extension in it. */
export interface ExtensionBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Opens a page of the extension, such as `popup.html`, in a tab. */
  open(file: string): Promise<Page>;
  /**
   * Opens the popup over a page. In Chromium it is the real one; Firefox lets nobody drive that, so there it is
   * the same document in a tab behind the page.
   */
  openPopup(over: Page): Promise<Page>;
}

const geckoId = 'leafmark@example.invalid';
// A host of our choice, so that the extension's pages have an address that is known.
const firefoxHost = '11111111-2222-4333-8444-555555555555';

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const executable = (kind: BrowserKind, { executable }: LaunchOptions): string => {
  const found = executable ?? findBrowser(kind);
  if (found === undefined) throw new Error(`${kind} is not installed`);
  return found;
};

const windowOf = ({ width = 1100, height = 900 }: LaunchOptions) => ({ width, height });

/** The background, which sleeps when it has nothing to do: a page of the extension wakes it. */
const wakeWorker = async (browser: Browser, host: string): Promise<WebWorker> => {
  const isWorker = (target: Target) =>
    target.type() === 'service_worker' && new URL(target.url()).host === host;
  const target = await browser.waitForTarget(isWorker);
  const worker = await target.worker();
  if (worker === null) throw new Error('the background does not run');
  return worker;
};

const launchChromium = async (options: LaunchOptions): Promise<ExtensionBrowser> => {
  const { ports, headless = true } = options;
  const { width, height } = windowOf(options);
  const browser = await puppeteer.launch({
    executablePath: executable('chromium', options),
    headless,
    pipe: true,
    enableExtensions: [resolve('.output/chrome-mv3')],
    defaultViewport: headless ? { width, height } : null,
    args: [
      // As root there is no sandbox to be had.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(ports
        ? [
            `--host-resolver-rules=MAP *:443 127.0.0.1:${ports.https}, MAP *:80 127.0.0.1:${ports.http}, EXCLUDE 127.0.0.1`,
          ]
        : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-domain-reliability',
      '--no-pings',
      `--window-size=${width},${height}`,
    ],
  });
  const worker = await browser.waitForTarget((target) => target.url().endsWith('/background.js'));
  const { host } = new URL(worker.url());
  return {
    kind: 'chromium',
    browser,
    open: async (file) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${host}/${file}`);
      return page;
    },
    openPopup: async (over) => {
      await over.bringToFront();
      const isPopup = (target: Target) =>
        target.url().endsWith('/popup.html') && target.type() !== 'service_worker';
      const before = new Set(browser.targets().filter(isPopup));
      await (await wakeWorker(browser, host)).evaluate('chrome.action.openPopup()');
      const target = await browser.waitForTarget((one) => isPopup(one) && !before.has(one));
      return target.asPage();
    },
  };
};

/** Firefox moves a tab into another process when it opens a page of the extension: look for where it went. */
const openInFirefox = async (browser: Browser, url: string): Promise<Page> => {
  const tab = await browser.newPage();
  tab.goto(url, { timeout: 2000 }).catch(() => {});
  for (let attempt = 0; attempt < 200; attempt += 1) {
    for (const page of await browser.pages()) {
      const isThere = (wanted: string) => location.href === wanted && document.readyState === 'complete';
      if (await page.evaluate(isThere, url).catch(() => false)) return page;
    }
    await pause(50);
  }
  throw new Error(`${url} did not open`);
};

const launchFirefox = async (options: LaunchOptions): Promise<ExtensionBrowser> => {
  const { ports, headless = true } = options;
  const { width, height } = windowOf(options);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable('firefox', options),
    headless,
    defaultViewport: headless ? { width, height } : null,
    args: ['-remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxHost }),
      ...(ports
        ? {
            'network.dns.forceResolve': '127.0.0.1',
            'network.socket.forcePort': `80=${ports.http};443=${ports.https}`,
          }
        : {}),
    },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  return {
    kind: 'firefox',
    browser,
    open: (file) => openInFirefox(browser, `moz-extension://${firefoxHost}/${file}`),
    openPopup: (over) =>
      openInFirefox(browser, `moz-extension://${firefoxHost}/popup.html?over=${over.url()}`),
  };
};

/** Starts a browser with the extension that was built for it. @throws when either is missing. */
export function launch(kind: BrowserKind, options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
