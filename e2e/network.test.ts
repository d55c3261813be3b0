import { describe, expect, test } from 'vitest';
import { article } from './harness/pages.ts';
import { settled, until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';

// Browsers ask their makers for settings and updates of their own, whatever extensions they have.
const ofTheBrowser =
  /^(?:(?:accounts|clients2|www|android\.clients)\.google\.com|(?:update|optimizationguide-pa|safebrowsing|content-autofill)\.googleapis\.com|(?:.+\.)?mozilla\.(?:org|com|net)|(?:.+\.)?firefox\.com)$/;

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind, useBrowser(kind));
  const asked = () => [...stage.web.hosts].filter((host) => !ofTheBrowser.test(host));

  test('a request to anybody would be seen', async () => {
    const page = await stage.open(
      stage.web.serve('paper.example', '/', '<!doctype html><title>Paper</title>'),
    );
    await page.evaluate(() =>
      Promise.allSettled([fetch('http://plain.example/'), fetch('https://secret.example/')]),
    );
    expect(asked().sort()).toEqual(['paper.example', 'plain.example', 'secret.example']);
  });

  test('reading, lifting, looking at a card and changing settings ask nobody', async () => {
    stage.web.hosts.clear();
    const page = await stage.read(stage.web.serve('courier.example', '/heartstopper', article));
    await (await page.waitForSelector('leafmark-note'))?.hover();
    await page.waitForSelector('leafmark-card');
    await stage.desk.command(page.url(), { type: 'lift-all' });
    const popup = await stage.extension.openPopup(page);
    await settled(() => popup.evaluate(() => document.body.textContent));
    await popup.close();
    await stage.desk.store({ 'settings.progress.books': 'V6' });
    await until(async () => (await page.$('leafmark-veil')) === null);
    await stage.extension.stopBackground();
    await stage.read(page.url());
    expect(asked()).toEqual(['courier.example']);
  });
});
