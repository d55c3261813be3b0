import type { ExtensionBrowser } from '../e2e/harness/extension-browser.ts';
import type { ExtensionPage } from '../e2e/harness/extension-page.ts';
import type { Web } from '../e2e/harness/web.ts';
import { openReaderPage } from './reader-cost.ts';

const churn = (times: number, html: string) => `(async () => {
  const place = document.querySelector('#place');
  for (let at = 0; at < ${times}; at += 1) {
    place.innerHTML = ${JSON.stringify(html)};
    await new Promise((done) => setTimeout(done));
    place.replaceChildren();
    if (at % 50 === 0) await new Promise((done) => setTimeout(done, 30));
  }
  await new Promise((done) => setTimeout(done, 300));
})()`;

/**
 * What stays in the heap, in bytes, after a paragraph with a veil has been put in and taken out a thousand
 * times, beyond what a hundred times leave. Chromium only.
 */
export async function measureHeapGrowth(
  extension: ExtensionBrowser,
  desk: ExtensionPage,
  web: Web,
  html: string,
): Promise<number> {
  const page = await openReaderPage(extension, desk, web);
  const session = await page.createCDPSession();
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await page.metrics()).JSHeapUsedSize ?? 0;
  };
  await page.evaluate(churn(100, html));
  const before = await heap();
  await page.evaluate(churn(1_000, html));
  const after = await heap();
  await page.close();
  return after - before;
}
