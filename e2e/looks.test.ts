import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { article } from './harness/pages.ts';
import { settled, until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';
import { violationsOf } from './harness/violations.ts';

const surfaces = ['popup', 'options', 'welcome', 'sidepanel', 'truth'];

/** Words of choices that stand on two lines because they did not fit onto one. */
const cutWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.choice-face')].flatMap((face) => {
      const walker = document.createTreeWalker(face, NodeFilter.SHOW_TEXT);
      const cut: string[] = [];
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
          const range = new Range();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) cut.push(word);
        }
      }
      return cut;
    }),
  );

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);
  const surface = async (name: string) => {
    const page = await stage.extension.open(`${name}.html`);
    await settled(() => page.evaluate(() => document.body.innerText), 300);
    return page;
  };

  test('no choice is cut within a word, at 320 px and at twice the size of type', async () => {
    await stage.desk.store({ 'settings.progress.screen': 'S2E3' });
    for (const [name, width] of [
      ['popup', 360],
      ['options', 320],
      ['welcome', 320],
      ['sidepanel', 320],
    ] as const) {
      const page = await surface(name);
      await page.setViewport({ width, height: 800 });
      expect([name, await cutWords(page)]).toEqual([name, []]);
      await page.setViewport({ width: 2 * width, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect([name, await cutWords(page)]).toEqual([name, []]);
      await page.close();
    }
  });
});

// Firefox has no way to pretend to these from outside a running window.
describe('chromium', () => {
  const stage = useExtension('chromium');
  const withFeatures = async (page: Page, ...features: { name: string; value: string }[]) => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features });
  };
  const forced = { name: 'forced-colors', value: 'active' };

  test.each(surfaces)('axe finds nothing wrong with the %s in forced colours', async (name) => {
    const page = await stage.extension.open(`${name}.html`);
    await withFeatures(page, forced);
    await settled(() => page.evaluate(() => document.body.innerText), 300);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('in forced colours a note underlines its statement and does not paint it as selected', async () => {
    const url = stage.web.serve('courier.example', '/heartstopper', article);
    const page = await stage.extension.browser.newPage();
    await withFeatures(page, forced);
    await page.goto(url);
    await until(() => page.$('leafmark-note'));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.$$eval('leafmark-mark', (all) => all.map((one) => one.textContent))).toEqual([
      expect.stringContaining('not yet been commissioned'),
    ]);
    await page.close();
  });

  test.each(surfaces)('nothing moves in the %s where that is not wanted', async (name) => {
    const page = await stage.extension.open(`${name}.html`);
    const moving = () =>
      page.$$eval('*', (all) =>
        all.flatMap((one) =>
          ['', '::before', '::after'].filter((part) => {
            const { transitionDuration, animationName } = getComputedStyle(one, part);
            return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration);
          }),
        ),
      );
    await settled(() => page.evaluate(() => document.body.innerText), 300);
    await withFeatures(page, { name: 'prefers-reduced-motion', value: 'no-preference' });
    if (name === 'popup') expect(await moving()).not.toEqual([]);
    await withFeatures(page, { name: 'prefers-reduced-motion', value: 'reduce' });
    expect(await moving()).toEqual([]);
    await page.close();
  });
});
