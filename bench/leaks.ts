import { parseArgs } from 'node:util';
import { ExtensionPage } from '../e2e/harness/extension-page.ts';
import { launch } from '../e2e/harness/launch.ts';
import { type LeakRun, runLeakPage } from '../e2e/harness/leak-run.ts';
import { startWeb } from '../e2e/harness/web.ts';
import type { BrowserKind } from '../scripts/install/find-browser.mjs';
import { mayBegin } from './begin.ts';
import { quantile } from './quantile.ts';

const usage = `usage: npm run leaks -- [--runs 200] [--seed 1] [--browser chromium|firefox]

Lets pages about the show arrive in random pieces, puts a paragraph in, changes the route, and looks at every
frame for text that should be veiled. Seeds count up from --seed; a run is repeated with --runs 1 --seed N.`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const first = Number(values.seed);
const kinds = (['chromium', 'firefox'] as const).filter((kind) => (values.browser ?? kind) === kind);

/** Runs all seeds in one browser and prints what was seen. @returns whether nothing could be read. */
async function runAll(kind: BrowserKind): Promise<boolean> {
  const web = await startWeb();
  const extension = await launch(kind, { ports: web.ports });
  try {
    const desk = new ExtensionPage(await extension.open('popup.html'));
    await desk.store({ 'settings.siteOff.off.example': true });
    const control = await runLeakPage(extension, web, 'off.example', first);
    console.log(`${kind}, Leafmark off, seed ${first}: ${describe([control])}`);
    const done: LeakRun[] = [];
    for (let seed = first; seed < first + runs; seed += 1) {
      const run = await runLeakPage(extension, web, 'on.example', seed);
      done.push(run);
      if (isClean(run)) continue;
      console.log(`  seed ${seed}, put in ${run.way}: ${describe([run])}`);
      for (const leak of run.leaks.slice(0, 3)) console.log(`    ${leak}`);
    }
    const covers = done.map(({ longestCoverMs }) => longestCoverMs);
    console.log(`${kind}, seeds ${first} to ${first + runs - 1}: ${describe(done)}`);
    console.log(
      `  harmless text waited, in its page's worst case, ${Math.round(quantile(covers, 0.5))} ms (median), ` +
        `${Math.round(quantile(covers, 1))} ms (longest); still covered at the end: ${sum(done, (run) => run.stillCovered)}`,
    );
    return isLeaking(control) && done.every(isClean);
  } finally {
    await extension.browser.close();
    await web.close();
  }
}

const isLeaking = ({ leaks, painted }: LeakRun) => leaks.length > 0 && (painted?.magenta ?? 1) > 0;
const isClean = ({ leaks, painted, veils, stillCovered }: LeakRun) =>
  leaks.length === 0 && (painted?.magenta ?? 0) === 0 && veils > 0 && stillCovered === 0;
const sum = (all: readonly LeakRun[], of: (run: LeakRun) => number) =>
  all.reduce((total, run) => total + of(run), 0);

function describe(all: readonly LeakRun[]): string {
  const sampled = `${sum(all, ({ leaks }) => leaks.length)} readings in ${sum(all, ({ frames }) => frames)} frames sampled`;
  if (!all.some(({ painted }) => painted)) return sampled;
  const painted = (of: 'frames' | 'magenta') => sum(all, (run) => run.painted?.[of] ?? 0);
  return `${sampled}, ${painted('magenta')} of ${painted('frames')} painted frames show it`;
}

const isRight = runs > 0 && Number.isInteger(first) && kinds.length > 0;
if (mayBegin(usage, values.help, isRight)) {
  for (const kind of kinds) if (!(await runAll(kind))) process.exitCode = 1;
}
