import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { withPseudoLanguages } from './harness/pseudo-language.ts';
import { settled } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';

/** Elements whose words stand out of them, or out of the page. */
const overflowing = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => !one.closest('.unseen,svg,select,input,.drift') && one.getClientRects().length > 0)
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        const isOut = left < -1 || right > document.documentElement.clientWidth + 1;
        // A list of choices reaches a little beyond its card, for the pointer's sake.
        const isWide = one.scrollWidth > one.clientWidth + 6 && one.clientWidth > 0;
        return isOut || (isWide && getComputedStyle(one).display !== 'inline');
      })
      .map((one) => `${one.className} ${one.innerText.slice(0, 60)}`),
  );

describe.each(browserKinds)('%s', (kind) => {
  const output = withPseudoLanguages(`.output/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
  const stage = useExtension(kind, useBrowser(kind, output));
  afterAll(() => rmSync(output, { recursive: true }));

  test.each([
    ['a language a third longer than English', 'de', 'ltr'],
    ['the same from right to left', 'fr', 'rtl'],
  ])('%s fits into every surface', async (_, language, direction) => {
    for (const [name, width] of [
      ['popup', 360],
      ['sidepanel', 320],
      ['options', 320],
      ['options', 900],
      ['welcome', 320],
      ['welcome', 900],
      ['truth', 320],
    ] as const) {
      await stage.desk.store({
        ...{ 'settings.language': language, 'settings.progress.books': 'V2' },
        ...{ 'settings.progress.screen': 'S2E3', 'settings.siteOff.a-rather-long-name.example': true },
      });
      const page = await stage.extension.open(`${name}.html`);
      await page.setViewport({ width, height: 700 });
      await settled(() => page.evaluate(() => document.body.innerText), 300);
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
      expect([name, width, await overflowing(page)]).toEqual([name, width, []]);
      await page.close();
    }
  });
});
