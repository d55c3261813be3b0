// `npm run fuzz`: gives everything that reads what others write (text, pages, packs, settings, messages) input
// that nobody would write, and saves each that is not borne as a case for the tests.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { root } from '../scripts/install/run.mjs';
import { say, stop } from '../scripts/install/say.mjs';
import { allTargets } from './all-targets.ts';
import { caseOf } from './run-cases.ts';
import type { FuzzCase } from './target.ts';
import type { FuzzTask } from './worker.ts';

/** No case may take longer, however busy the machine. */
const longestMs = 120_000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    target: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
const targets = await allTargets();
const usage = `usage: npm run fuzz -- [--minutes N] [--seed N] [--target ${targets.map(({ name }) => name).join('|')}]
  --minutes N   for how long (default: 1)
  --seed N      the first seed (default: the time of day); the same seed makes the same cases`;
const unknown = values.target.filter((name) => !targets.some((target) => target.name === name));
if (values.help) {
  say(usage);
  process.exit(0);
}
if (!(minutes > 0) || !Number.isSafeInteger(seed) || seed < 0 || unknown.length > 0) stop(usage);

const failures: FuzzCase[] = [];
const save = (failed: FuzzCase) => {
  failures.push(failed);
  mkdirSync(join(root, 'fuzz/cases'), { recursive: true });
  const file = `fuzz/cases/${failed.target}-${failed.seed}.json`;
  writeFileSync(join(root, file), `${JSON.stringify(failed, null, 2)}\n`);
  say(`FAILED  ${failed.target}, seed ${failed.seed}: ${failed.problem}  (${file})`);
};

const counts = new Map<string, number>();
let current: { target: string; seed: number } | undefined;
let begunAt = Date.now();
const task: FuzzTask = { targets: values.target, seed, minutes };
const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: task });
say(`seed ${seed}, ${minutes} min`);
worker.on('message', (message: { failed?: FuzzCase; target?: string; seed?: number }) => {
  if (message.failed !== undefined) return save(message.failed);
  const { target = '', seed: at = 0 } = message;
  counts.set(target, (counts.get(target) ?? 0) + 1);
  current = { target, seed: at };
  begunAt = Date.now();
});
const end = (problem: string) => {
  const target = targets.find(({ name }) => name === current?.target);
  if (target === undefined || current === undefined) stop(problem);
  save({ ...current, problem, input: caseOf(target, current.seed) });
};
worker.on('error', (error) => end(`the process ended: ${error.message}`));
const watch = setInterval(() => {
  if (Date.now() - begunAt < longestMs) return;
  end(`has not ended after ${longestMs / 1000} s`);
  void worker.terminate();
}, 1000);
worker.on('exit', () => {
  clearInterval(watch);
  const done = [...counts].map(([target, count]) => `${target} ${count}`).join(', ');
  say(`seeds ${seed} to ${current?.seed ?? seed}: ${done}; ${failures.length} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
});
