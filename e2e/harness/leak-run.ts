import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';
import { leakPage } from './leak-page.ts';
import { type PaintedFrames, paintedFrames } from './painted-frames.ts';
import { until } from './until.ts';
import type { Web } from './web.ts';

/** What one page showed while it arrived, had text put in and changed its route. */
export interface LeakRun {
  readonly seed: number;
  readonly way: string;
  /** Frames that were looked at before they were painted, and what could be read in them that tells. */
  readonly frames: number;
  readonly leaks: readonly string[];
  /** The longest time for which harmless text was not to be read though it was there. */
  readonly longestCoverMs: number;
  /** Harmless paragraphs that were still covered at the end. */
  readonly stillCovered: number;
  readonly veils: number;
  /** Chromium only: the frames of its own trace. */
  readonly painted?: PaintedFrames;
}

type Samples = Pick<LeakRun, 'frames' | 'leaks' | 'longestCoverMs' | 'stillCovered'>;

const sampler = readFileSync(fileURLToPath(new URL('frame-sampler.js', import.meta.url)), 'utf8');
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** How long a page is watched after each change, and how long it may take until nothing harmless is covered. */
const watchMs = 350;
const patienceMs = 12_000;

/** Watches a page, and on until nothing harmless waits: a busy machine takes longer, what stays covered stays. */
const watch = async (page: Page): Promise<void> => {
  await pause(watchMs);
  const waits = async () => ((await page.evaluate('leakSamples()')) as Samples).stillCovered;
  await until(waits, (covered) => covered === 0, patienceMs).catch(() => {});
};

/**
 * Lets the page of a seed arrive in pieces, puts a paragraph in and changes its route, and looks at every frame.
 *
 * @param host A site of the test web.
 */
export async function runLeakPage(
  { kind, browser }: ExtensionBrowser,
  web: Web,
  host: string,
  seed: number,
): Promise<LeakRun> {
  const { chunks, way, insert, route } = leakPage(seed);
  const url = web.serve(host, `/leak/${seed}`, async (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    for (const { text, afterMs } of chunks) {
      if (afterMs > 0) await pause(afterMs);
      response.write(text);
    }
    response.end();
  });
  const page = await browser.newPage();
  const decoder = kind === 'chromium' ? await browser.newPage() : undefined;
  try {
    await page.bringToFront();
    await page.evaluateOnNewDocument(sampler);
    const run = async () => {
      await page.goto(url);
      await watch(page);
      for (const [phase, script] of [['insert', insert] as const, ['route', route] as const]) {
        await page.evaluate(`leakPhase = '${phase}, ${way}'; ${script}; 0`);
        await watch(page);
      }
    };
    const painted = decoder && (await paintedFrames(page, decoder, run));
    if (!decoder) await run();
    return { seed, way, ...(await look(page)), ...(painted ? { painted } : {}) };
  } finally {
    await page.close();
    await decoder?.close();
  }
}

async function look(page: Page): Promise<Samples & { veils: number }> {
  const samples = (await page.evaluate('leakSamples()')) as Samples;
  return { ...samples, veils: (await page.$$('leafmark-veil')).length };
}
