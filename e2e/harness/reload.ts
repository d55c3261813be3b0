import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Loads a page of the extension anew, and waits until it is the new document that answers. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.setAttribute('old', '');
    location.reload();
  });
  await until(() =>
    page
      .evaluate(() => document.body !== null && !document.documentElement.hasAttribute('old'))
      .catch(() => false),
  );
}
