import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../e2e/harness/extension-browser.ts';
import type { Web } from '../e2e/harness/web.ts';
import type { BenchPage } from './find-pages.ts';
import { median } from './quantile.ts';
import { trace } from './trace.ts';

/** What a page that is not about the show pays. Milliseconds of processor time, bytes of heap. */
export interface GateCost {
  readonly name: string;
  /** Compiling and starting the gate, and its looks at the page. */
  readonly gate: number;
  /** One bare walk over the page's text nodes, reading each. */
  readonly floor: number;
  /** What the browser takes for an empty content script in the same frames. */
  readonly emptyScript: number;
  readonly longestTask: number;
  /** Heap beyond no extension, and beyond one with an empty content script. */
  readonly heap: number;
  readonly heapBeyondEmpty: number;
  /** Whether the reader was asked for, which costs more and is not measured here. */
  readonly isOpened: boolean;
}

const bareWalk = `(() => {
  const started = performance.now();
  for (let round = 0; round < 10; round += 1) {
    const walker = document.createTreeWalker(document, 4);
    let length = 0;
    while (walker.nextNode()) length += walker.currentNode.data.length;
  }
  return (performance.now() - started) / 10;
})()`;

const heapOf = async (page: Page) => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return (await page.metrics()).JSHeapUsedSize ?? 0;
};

/** Loads one page in both browsers several times. Chromium only: the figures are those of its trace. */
export async function measureGate(
  page: BenchPage,
  web: Web,
  withLeafmark: ExtensionBrowser,
  withNothing: ExtensionBrowser,
  withEmptyScript: ExtensionBrowser,
  rounds: number,
): Promise<GateCost> {
  const url = web.serve('pages.example', `/${page.name}`, page.html);
  const found: Omit<GateCost, 'name'>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const plain = await load(withNothing, url);
    const empty = await load(withEmptyScript, url);
    const own = await load(withLeafmark, url);
    found.push({
      gate: own.scripts['gate.js'] ?? 0,
      floor: own.floor,
      longestTask: own.longest['gate.js'] ?? 0,
      emptyScript: empty.scripts['gate.js'] ?? 0,
      heap: own.heap - plain.heap,
      heapBeyondEmpty: own.heap - empty.heap,
      isOpened: own.scripts['reader.js'] !== undefined,
    });
  }
  const of = (key: Exclude<keyof GateCost, 'name' | 'isOpened'>) => median(found.map((one) => one[key]));
  return {
    name: page.name,
    gate: of('gate'),
    floor: of('floor'),
    emptyScript: of('emptyScript'),
    longestTask: of('longestTask'),
    heap: of('heap'),
    heapBeyondEmpty: of('heapBeyondEmpty'),
    isOpened: found.some(({ isOpened }) => isOpened),
  };
}

async function load({ browser }: ExtensionBrowser, url: string) {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    const thread = await trace(page, async () => {
      await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
      await new Promise((done) => setTimeout(done, 200));
    });
    return { ...thread, floor: Number(await page.evaluate(bareWalk)), heap: await heapOf(page) };
  } finally {
    await page.close();
  }
}
