import { describe, expect, test } from 'vitest';
import { article, cast, newsPage, parisTrip } from './harness/pages.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';
import { visibleText } from './harness/visible-text.ts';

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);

  test('a page of 10 MB hides what tells and can be used meanwhile', async () => {
    const filler = 'It rained in Ferrywick all day, and the market closed early once more. ';
    const paragraphs = Array.from({ length: 2_500 }, (_, index) => `${index}. ${filler.repeat(57)}`);
    const html = newsPage('Heartstopper, and a lot of weather', '2022-05-04', cast, parisTrip, ...paragraphs);
    expect(html.length).toBeGreaterThan(10_000_000);
    const page = await stage.extension.browser.newPage();
    await page.goto(stage.web.serve('courier.example', '/long', html), { waitUntil: 'domcontentloaded' });
    await page.waitForSelector('leafmark-veil');
    // What answers at once can be scrolled and clicked: no task of ours may take long.
    for (let asked = 0; asked < 20; asked += 1) {
      const before = performance.now();
      expect(
        await page.evaluate(() => document.querySelector('main')?.textContent?.includes('2499. It rained')),
      ).toBe(true);
      expect(performance.now() - before).toBeLessThan(2_000);
      await new Promise((done) => setTimeout(done, 200));
    }
    expect(await visibleText(page)).not.toContain('Louvre');
    await page.close();
  }, 90_000);

  test.each([
    ['an empty answer', 'text/html', ''],
    [
      'a frameset',
      'text/html',
      '<!doctype html><title>Frames</title><frameset cols="*"><frame src="about:blank"></frameset>',
    ],
    [
      'a drawing',
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Heartstopper: ${parisTrip}</text></svg>`,
    ],
    ['data', 'application/xml', '<?xml version="1.0"?><list><item>Heartstopper</item></list>'],
  ])('%s, a page without a body, is borne', async (_, type, body) => {
    const url = stage.web.serve('courier.example', '/odd', (_request, response) => {
      response.setHeader('content-type', type);
      response.end(body);
    });
    const page = await stage.open(url);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.reload();
    expect(errors).toEqual([]);
    const next = await stage.read(stage.web.serve('courier.example', '/heartstopper', article));
    expect(await visibleText(next)).not.toContain('Louvre');
  });

  test('a stored setting that cannot be read hides more, not less, and the popup says so', async () => {
    await stage.desk.store({
      'settings.progress.books': { volume: 6 },
      'settings.spoilers': 'nothing',
      'settings.pausedUntil': 'for ever',
    });
    const page = await stage.read(stage.web.serve('courier.example', '/heartstopper', article));
    expect(await visibleText(page)).not.toContain('Louvre');
    const popup = await stage.extension.openPopup(page);
    const alert = await popup.waitForSelector('[role="alert"]');
    expect(await alert?.evaluate((element) => element.textContent)).not.toBe('');
    await popup.close();
  });

  test('a background that is ended in the middle costs nothing', async () => {
    const url = stage.web.serve('courier.example', '/heartstopper', article);
    const page = await stage.read(url);
    await stage.extension.stopBackground();
    expect(await visibleText(page)).not.toContain('Louvre');
    await stage.desk.store({ 'settings.progress.books': 'V3' });
    await until(
      () => visibleText(page),
      (text) => text.includes(parisTrip),
    );
    await stage.extension.stopBackground();
    await stage.desk.store({});
    await until(
      () => visibleText(page),
      (text) => !text.includes('Louvre'),
    );
    const other = await stage.read(`${url}?again`);
    expect(await visibleText(other)).not.toContain('Louvre');
  });
});
