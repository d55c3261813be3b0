import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, cast, harmless, newsPage, parisTrip } from './harness/pages.ts';
import { isAsServed } from './harness/tree.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';
import { browserKinds, type Stage, useExtension } from './harness/use-extension.ts';
import { visibleText } from './harness/visible-text.ts';

/** The part of the extension API that is used from a page of the extension. */
interface Api {
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
    };
  };
}

/** Installs the same version over itself: to the browser an update like any other. */
const update = ({ browser, kind }: Stage['extension']) =>
  browser.installExtension(resolve(kind === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3'));

/** How often the background is ended; `BACKGROUND_ENDS=100` takes some twenty seconds more in each browser. */
const ends = Number(process.env['BACKGROUND_ENDS'] ?? 20);

const stored = ({ desk }: Stage) =>
  desk.page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).storage.local.get(null);
  });

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind, useBrowser(kind));
  const served = (query = '') => `${stage.web.serve('courier.example', '/heartstopper', article)}${query}`;
  test('nothing is lost and nothing shown while the background is ended again and again', async () => {
    const page = await stage.read(served());
    const kept = { 'settings.siteOff.other.example': true, 'settings.notes': 'all' };
    for (let count = 1; count <= ends; count += 1) {
      await stage.extension.killBackground();
      const hasRead = count % 2 === 1;
      const settings = hasRead ? { ...kept, 'settings.progress.books': 'V3' } : kept;
      await stage.desk.store(settings);
      await until(
        () => visibleText(page),
        (text) => text.includes(parisTrip) === hasRead,
      );
      expect(await stored(stage)).toMatchObject(settings);
      if (count % 10 !== 0) continue;
      // And once more while a page asks for its reader.
      const other = await stage.extension.browser.newPage();
      const opening = other.goto(served(`?${count}`));
      await stage.extension.killBackground();
      await opening;
      await other.waitForSelector('leafmark-veil');
      expect(await visibleText(other)).not.toContain('Louvre');
      await other.close();
    }
  }, 900_000);

  test('a full storage shows nothing more, and keeps what stood in it', async () => {
    const settings = { 'settings.progress.screen': 'S1E8', 'settings.spoilers': 'everything' };
    await stage.desk.store(settings);
    const refused = await stage.desk.page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { local } = (browser ?? chrome).storage;
      // Letters by chance, which Firefox cannot make smaller; half as many each time, down to where nothing more goes in.
      const letters = (count: number) =>
        Array.from({ length: count }, () => String.fromCharCode(33 + Math.floor(Math.random() * 90))).join(
          '',
        );
      let held = 0;
      for (let size = 2 ** 22; size >= 2 ** 10; size /= 2) {
        for (let isTaken = true; isTaken && held < 2 ** 25; ) {
          isTaken = await local.set({ [`filler.${size}.${held}`]: letters(size) }).then(
            () => true,
            () => false,
          );
          if (isTaken) held += size;
        }
      }
      return local.set({ 'settings.progress.books': `V${letters(200_000)}` }).then(
        () => false,
        () => true,
      );
    });
    expect(refused).toBe(true);
    expect(await stored(stage)).toMatchObject(settings);
    const page = await stage.read(served('?full'));
    await page.waitForSelector('leafmark-veil');
    expect(await visibleText(page)).not.toContain('Louvre');
  });
});

describe.each(browserKinds)('%s, updated', (kind) => {
  const stage = useExtension(kind, useBrowser(kind));

  test('an update under an open tab leaves hidden what is hidden, and works on without a reload', async () => {
    const url = stage.web.serve('courier.example', '/heartstopper', article);
    const page = await stage.read(url);
    await update(stage.extension);
    const other = await stage.extension.browser.newPage();
    for (let asked = 0; asked < 40; asked += 1) {
      // Who has updated it comes back from another tab.
      if (asked % 10 === 5) await other.bringToFront();
      if (asked % 10 === 7) await page.bringToFront();
      expect(await visibleText(page)).not.toContain('Louvre');
      await new Promise((done) => setTimeout(done, 50));
    }
    await other.close();
    // The new version is at work there: what comes now is hidden too.
    expect(await visibleText(page)).toContain(harmless);
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `It is told again: ${text}`;
      document.querySelector('article')?.append(paragraph);
    }, parisTrip);
    await until(async () => (await page.$$('leafmark-veil')).length >= 2);
    expect(await visibleText(page)).not.toContain('Louvre');
  });
});

describe.each(browserKinds)('%s, updated while a page loads', (kind) => {
  const stage = useExtension(kind, useBrowser(kind));

  test('what was covered at that moment is read by the new version, and shown where it tells nothing', async () => {
    const html = newsPage('What next for Heartstopper?', '2022-05-04', cast, parisTrip, harmless);
    const end = html.lastIndexOf('leaves drift');
    let finish = () => {};
    const url = stage.web.serve('courier.example', '/arriving', (_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.write(html.slice(0, end));
      // What a page is still writing stays covered as long as it goes on.
      const writing = setInterval(() => response.write('and on '), 150);
      finish = () => {
        clearInterval(writing);
        response.end(html.slice(end));
      };
    });
    const page = await stage.extension.browser.newPage();
    const loaded = page.goto(url);
    const covered = () =>
      page.evaluate(() => document.querySelector('p[style*="visibility: hidden"]') !== null);
    await until(() => covered().catch(() => false));
    await update(stage.extension);
    finish();
    await loaded;
    await until(
      () => visibleText(page),
      (text) => text.includes('leaves drift'),
    );
    await page.waitForSelector('leafmark-veil');
    expect(await visibleText(page)).not.toContain('Louvre');
    await page.close();
  });
});

describe('chromium, removed', () => {
  const stage = useExtension('chromium', useBrowser('chromium'));

  test('what is left of an extension that was removed gives the page back when it is looked at again', async () => {
    const { browser } = stage.extension;
    const page = await stage.read(stage.web.serve('courier.example', '/heartstopper', article));
    await browser.uninstallExtension(new URL(stage.desk.page.url()).host);
    const other = await browser.newPage();
    await other.bringToFront();
    await page.bringToFront();
    await until(() => isAsServed(page));
    await other.close();
  });
});

describe.each(browserKinds)('%s, denied', (kind) => {
  const stage = useExtension(kind, useBrowser(kind));

  test('a reader who takes the permission back keeps what is hidden, and the popup says what is missing', async () => {
    const page = await stage.read(stage.web.serve('courier.example', '/heartstopper', article));
    const before = await stored(stage);
    await stage.extension.denyPages();
    expect(await visibleText(page)).not.toContain('Louvre');
    expect(await stored(stage)).toEqual(before);
    const other = await stage.open(stage.web.serve('courier.example', '/next', article));
    const popup = await stage.extension.openPopup(other);
    await until(
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => /allow/i.test(text),
    );
    await popup.close();
  });
});
