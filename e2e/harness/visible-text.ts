import type { Page } from 'puppeteer-core';

/** What a page shows of its own text: without what is not painted, and without our own elements' words. */
export function visibleText(page: Page): Promise<string> {
  // Not `textContent`: only the rendered text knows what is hidden.
  return page.evaluate(() => document.body.innerText);
}
