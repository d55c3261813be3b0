import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../e2e/harness/extension-browser.ts';
import type { ExtensionPage } from '../e2e/harness/extension-page.ts';
import type { Web } from '../e2e/harness/web.ts';
import { openPage } from './made-pages.ts';
import { quantile } from './quantile.ts';
import { installVeilClock, timeInserted, type VeilTime } from './time-to-veil.ts';
import { type MainThread, trace } from './trace.ts';

/**
 * Text that a page about the show is given, and how many veils it makes at least; the last is over its last element.
 */
export interface Given {
  readonly html: string;
  readonly veils: number;
}

/** How long a text waited for its veils; milliseconds, medians of all rounds. */
export interface ReaderCost {
  readonly veiled: number;
  readonly slowest: number;
  /** How many veils the text got. */
  readonly veils: number;
  /** Longest time for which the page could not answer. */
  readonly longestBlock: number;
  /** Processor time of the reader and of its longest task; Chromium only. */
  readonly processor?: { readonly reader: number; readonly longestTask: number };
}

/** Opens a page about the show in a new tab and waits until the reader has come to rest on it. */
export async function openReaderPage(
  { browser }: ExtensionBrowser,
  desk: ExtensionPage,
  web: Web,
): Promise<Page> {
  const page = await browser.newPage();
  await page.bringToFront();
  await installVeilClock(page);
  const url = web.serve('courier.example', '/open', openPage());
  await page.goto(url);
  await page.waitForSelector('leafmark-veil');
  await desk.read(url);
  return page;
}

/** Puts a text into a fresh page, in one task, several times. */
export async function measureReader(
  extension: ExtensionBrowser,
  desk: ExtensionPage,
  web: Web,
  give: (round: number) => Given,
  rounds: number,
): Promise<ReaderCost> {
  const times: VeilTime[] = [];
  const threads: MainThread[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await openReaderPage(extension, desk, web);
    const { html, veils } = give(round);
    const run = async () => {
      times.push(await timeInserted(page, html, veils));
    };
    if (extension.kind === 'chromium') threads.push(await trace(page, run));
    else await run();
    await page.close();
  }
  const middle = (values: readonly number[]) => quantile(values, 0.5);
  return {
    veiled: middle(times.map(({ veiled }) => veiled)),
    slowest: quantile(
      times.map(({ veiled }) => veiled),
      1,
    ),
    veils: middle(times.map(({ veils }) => veils)),
    longestBlock: middle(times.map(({ longestBlock }) => longestBlock)),
    ...(threads.length === 0
      ? {}
      : {
          processor: {
            reader: middle(threads.map(({ scripts }) => scripts['reader.js'] ?? 0)),
            longestTask: middle(threads.map(({ longest }) => longest['reader.js'] ?? 0)),
          },
        }),
  };
}
