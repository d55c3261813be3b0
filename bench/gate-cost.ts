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
  /** A content script in the same frames that walks once over the page's text nodes and reads each. */
  readonly floor: number;
  /** A content script without a line in it: what the browser asks for any. */
  readonly empty: number;
  /** The gate's share in the longest task that it had a part in. */
  readonly inOneTask: number;
  /** The longest task of all, with Leafmark and with no extension. */
  readonly longestTask: number;
  readonly longestWithout: number;
  /** Heap beyond no extension: of the gate, of the bare walk, of the empty content script. */
  readonly heap: number;
  readonly heapOfWalk: number;
  readonly heapOfEmpty: number;
  /** Whether the reader was asked for, which costs more and is not measured here. */
  readonly isOpened: boolean;
}

/** The least that a content script can do that looks at a page's text. */
export const bareWalk = `document.addEventListener('DOMContentLoaded', () => {
  const walker = document.createTreeWalker(document, 4);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
});`;

const heapOf = async (page: Page) => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return (await page.metrics()).JSHeapUsedSize ?? 0;
};

/** The browsers that are compared, each with another extension. */
export type Compared = Readonly<
  Record<'leafmark' | 'nothing' | 'bareWalk' | 'emptyScript', ExtensionBrowser>
>;

/** Loads one page in all browsers several times. Chromium only: the figures are those of its trace. */
export async function measureGate(
  page: BenchPage,
  web: Web,
  compared: Compared,
  rounds: number,
): Promise<GateCost> {
  const url = web.serve('pages.example', `/${page.name}`, page.html);
  const found: Omit<GateCost, 'name'>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const plain = await load(compared.nothing, url);
    const empty = await load(compared.emptyScript, url);
    const walk = await load(compared.bareWalk, url);
    const own = await load(compared.leafmark, url);
    found.push({
      gate: own.scripts['gate.js'] ?? 0,
      floor: walk.scripts['gate.js'] ?? 0,
      empty: empty.scripts['gate.js'] ?? 0,
      inOneTask: own.longest['gate.js'] ?? 0,
      longestTask: own.longestTask,
      longestWithout: plain.longestTask,
      heap: own.heap - plain.heap,
      heapOfWalk: walk.heap - plain.heap,
      heapOfEmpty: empty.heap - plain.heap,
      isOpened: own.scripts['reader.js'] !== undefined,
    });
  }
  const of = (key: Exclude<keyof GateCost, 'name' | 'isOpened'>) => median(found.map((one) => one[key]));
  return {
    name: page.name,
    gate: of('gate'),
    floor: of('floor'),
    empty: of('empty'),
    inOneTask: of('inOneTask'),
    longestTask: of('longestTask'),
    longestWithout: of('longestWithout'),
    heap: of('heap'),
    heapOfWalk: of('heapOfWalk'),
    heapOfEmpty: of('heapOfEmpty'),
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
    return { ...thread, heap: await heapOf(page) };
  } finally {
    await page.close();
  }
}
