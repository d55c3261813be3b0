import { parseArgs } from 'node:util';
import { emptyExtension } from '../e2e/harness/empty-extension.ts';
import { ExtensionPage } from '../e2e/harness/extension-page.ts';
import { launch } from '../e2e/harness/launch.ts';
import { parisTrip } from '../e2e/harness/pages.ts';
import { startWeb } from '../e2e/harness/web.ts';
import type { BrowserKind } from '../scripts/install/find-browser.mjs';
import { mayBegin } from './begin.ts';
import { measureBytes } from './bytes.ts';
import { findPages } from './find-pages.ts';
import { bareWalk, type Compared, type GateCost, measureGate } from './gate-cost.ts';
import { measureHeapGrowth } from './heap-growth.ts';
import { manyNodes, manyParagraphs, showParagraphs } from './made-pages.ts';
import { quantile } from './quantile.ts';
import { measureReader, type ReaderCost } from './reader-cost.ts';

const usage = `usage: npm run bench -- [--pages FOLDER] [--rounds 5] [--only bytes,gate,reader,growth,heap]

Measures the built extension. FOLDER (or LEAFMARK_PAGES) holds saved pages that are not about the show.
Figures of Chromium are processor time from its trace, where it says so; all others are the wall clock.`;

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: 'bytes,gate,reader,growth,heap' },
    help: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const wanted = new Set(values.only.split(','));
const kb = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
const ms = (time: number) => `${time.toFixed(1)} ms`;

/** Prints a figure beside what it may be, and fails the run when it is more. */
function report(what: string, figure: number, most: number, unit: (value: number) => string): void {
  const isFine = figure <= most;
  if (!isFine) process.exitCode = 1;
  console.log(`  ${isFine ? 'within' : 'OVER  '}  ${what}: ${unit(figure)} (at most ${unit(most)})`);
}

function bytes(): void {
  for (const output of ['.output/chrome-mv3', '.output/firefox-mv3']) {
    const { gate, reader, pack, all } = measureBytes(output);
    console.log(`${output}, gzipped: gate ${kb(gate)}, reader ${kb(reader)}, pack ${kb(pack)}`);
    report('content scripts together', gate + reader, 120_000, kb);
    report('whole package', all, 900_000, kb);
  }
}

async function gate(): Promise<void> {
  const pages = findPages(values.pages ?? process.env['LEAFMARK_PAGES']);
  const web = await startWeb();
  const start = (output?: string) =>
    launch('chromium', { ports: web.ports, ...(output === undefined ? {} : { output }) });
  const compared: Compared = {
    leafmark: await start(),
    nothing: await start(emptyExtension('chromium')),
    bareWalk: await start(emptyExtension('chromium', bareWalk)),
    emptyScript: await start(emptyExtension('chromium', '')),
  };
  console.log(`\nPages that are not about the show, Chromium, ${pages.length} pages, ${rounds} loads each`);
  const costs: GateCost[] = [];
  for (const page of pages) {
    const cost = await measureGate(page, web, compared, rounds);
    costs.push(cost);
    console.log(
      `  ${cost.name.padEnd(20)} gate ${ms(cost.gate)}, bare walk ${ms(cost.floor)}, empty ${ms(cost.empty)}, in one task ${ms(cost.inOneTask)}, ` +
        `longest task ${ms(cost.longestTask)} (${ms(cost.longestWithout)} without), ` +
        `heap ${kb(cost.heap)}, bare walk ${kb(cost.heapOfWalk)}, empty ${kb(cost.heapOfEmpty)}` +
        (cost.isOpened ? ', reader opened' : ''),
    );
  }
  const of = (value: (cost: GateCost) => number, share = 0.5) => quantile(costs.map(value), share);
  const beyond = of(({ gate, floor }) => gate - floor);
  console.log(`  gate / bare walk, median: ${of(({ gate, floor }) => gate / floor).toFixed(1)}`);
  report('gate beyond the bare walk, median, processor time', beyond, 1, ms);
  const inOneTask = of((cost) => cost.inOneTask, 1);
  report('longest that the gate took in one task', inOneTask, 50, ms);
  const heap = of((cost) => cost.heap);
  report('heap beyond no extension, median', heap, 300_000, kb);
  const empty = of((cost) => cost.heapOfEmpty);
  console.log(
    `  medians: gate ${ms(of(({ gate }) => gate))}, bare walk ${ms(of(({ floor }) => floor))}, an empty content script ` +
      `${ms(of((cost) => cost.empty))} and ${kb(empty)} of heap`,
  );
  for (const { browser } of Object.values(compared)) await browser.close();
  await web.close();
}

const describe = ({ veiled, slowest, veils, longestBlock, processor }: ReaderCost) =>
  `${veils} veils, ${ms(veiled)} (slowest ${ms(slowest)}), page without an answer ${ms(longestBlock)}` +
  (processor ? `, processor ${ms(processor.reader)}, longest task ${ms(processor.longestTask)}` : '');

async function reader(kind: BrowserKind): Promise<void> {
  const web = await startWeb();
  const extension = await launch(kind, { ports: web.ports });
  const desk = new ExtensionPage(await extension.open('popup.html'));
  console.log(`\nText put into a page about the show, until its last veil, ${kind}, ${rounds} pages each`);
  const measure = async (
    what: string,
    most: number | undefined,
    give: (round: number) => { html: string; veils: number },
  ) => {
    const cost = await measureReader(extension, desk, web, give, rounds);
    console.log(`  ${what}: ${describe(cost)}`);
    if (most !== undefined && cost.processor) {
      report(`${what}, processor time`, cost.processor.reader, most, ms);
      report(`${what}, longest task`, cost.processor.longestTask, 50, ms);
    }
    return cost;
  };
  if (wanted.has('reader')) {
    await measure('article of 1,500 words', 50, (round) => showParagraphs(1_500, round + 1));
    await measure('300 paragraphs', undefined, (round) => manyParagraphs(300, round + 1));
    await measure('1,500 paragraphs', 165, (round) => manyParagraphs(1_500, round + 1));
    await measure('50,000 nodes', undefined, () => manyNodes());
    await measure('one paragraph', 16, () => ({ html: `<p>${parisTrip}</p>`, veils: 1 }));
  }
  if (wanted.has('growth')) {
    const costs = [];
    for (const times of [1, 4, 16])
      costs.push(await measure(`${times} × 100 paragraphs`, undefined, () => manyParagraphs(100 * times, 1)));
    const [one, , sixteen] = costs.map(({ processor, veiled }) => processor?.reader ?? veiled);
    console.log(
      `  16 × the text takes ${((sixteen as number) / (one as number)).toFixed(1)} × the time${kind === 'chromium' ? ' of the processor' : ''}`,
    );
  }
  if (wanted.has('heap') && kind === 'chromium') {
    const growth = await measureHeapGrowth(extension, desk, web, `<p>${parisTrip}</p>`);
    report('heap kept after 1,000 paragraphs put in and taken out', growth, 1_000_000, kb);
  }
  await extension.browser.close();
  await web.close();
}

if (mayBegin(usage, values.help, rounds > 0)) {
  if (wanted.has('bytes')) bytes();
  if (wanted.has('gate')) await gate();
  if (['reader', 'growth', 'heap'].some((part) => wanted.has(part)))
    for (const kind of ['chromium', 'firefox'] as const) await reader(kind);
}
