import { describe, expect, test } from 'vitest';
import { sampleSite } from '../sample-site/site.ts';
import { cast, harmless, newsPage, parisTrip } from './harness/pages.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';
import { visibleText } from './harness/visible-text.ts';

const served = ['/fans', '/fans/story', '/live', '/assets/fans.js', '/assets/live.js', '/assets/style.css'];

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);

  const serveSample = () => {
    for (const path of served)
      stage.web.serve('sample.example', path, (_request, response) => {
        const answer = sampleSite(path);
        response.setHeader('content-type', answer?.type ?? 'text/plain');
        response.end(answer?.body);
      });
  };

  test.each([
    ['while the page is parsed', `document.querySelector('#place').innerHTML = text`],
    ['after it', `setTimeout(() => { document.querySelector('#place').innerHTML = text }, 400)`],
    [
      'with another title',
      `document.title = 'News of Heartstopper'; setTimeout(() => { document.querySelector('#place').innerHTML = text }, 400)`,
    ],
  ])('text that a script puts in %s is veiled', async (_, script) => {
    const text = `<h1>What next for Heartstopper?</h1><p>${cast}</p><p>${harmless}</p><p>${parisTrip}</p>`;
    const url = stage.web.serve(
      'courier.example',
      '/arriving',
      `<!doctype html><title>Courier</title><main id="place"></main><script>const text = ${JSON.stringify(text)}; ${script}</script>`,
    );
    const page = await stage.open(url);
    await until(
      () => visibleText(page),
      (shown) => shown.includes(harmless),
    );
    await until(() => page.$('leafmark-veil'));
    expect(await visibleText(page)).not.toContain('Louvre');
  });

  test('text that comes in pieces is veiled as soon as it is whole', async () => {
    const html = newsPage('What next for Heartstopper?', '2022-05-04', cast, harmless, parisTrip);
    const url = stage.web.serve('courier.example', '/slow', async (_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      for (let at = 0; at < html.length; at += 40) {
        response.write(html.slice(at, at + 40));
        await new Promise((done) => setTimeout(done, 20));
      }
      response.end();
    });
    const page = await stage.read(url);
    expect(await visibleText(page)).toContain(harmless);
    expect(await visibleText(page)).not.toContain('Louvre');
  });

  test('an application that changes its route is read anew at each', async () => {
    serveSample();
    const page = await stage.read('http://sample.example/fans');
    await page.click('a[href="/fans/story"]');
    await until(() => page.$('leafmark-veil'));
    const text = await visibleText(page);
    expect(text).toContain('what happens in Heartstopper');
    expect(text).not.toContain('cup of tea');
    expect(text).not.toContain('school trip');
    await page.click('a[href="/fans/garden"]');
    await until(
      () => visibleText(page),
      (shown) => shown.includes('The tomatoes are late this year.'),
    );
    expect(await page.$('leafmark-veil')).toBeNull();
  });

  test('what a live page loads on scrolling is veiled as it comes', async () => {
    serveSample();
    const page = await stage.read('http://sample.example/live');
    await until(
      async () => {
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        return visibleText(page);
      },
      (shown) => shown.includes('That is everything.'),
    );
    await until(async () => (await page.$$('leafmark-veil')).length > 1);
    const text = await visibleText(page);
    expect(text).not.toContain('gives Nick the advice');
    expect(text).toContain('We have run out of biscuits.');
  });
});
