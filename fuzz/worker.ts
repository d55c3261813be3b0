import { parentPort, workerData } from 'node:worker_threads';
import { allTargets } from './all-targets.ts';
import { runCases } from './run-cases.ts';

/** What a worker is told when it begins. */
export interface FuzzTask {
  /** Names of targets; empty: all. */
  readonly targets: readonly string[];
  readonly seed: number;
  readonly minutes: number;
}

const { targets: names, seed, minutes } = workerData as FuzzTask;
const end = Date.now() + minutes * 60_000;
const targets = (await allTargets()).filter(({ name }) => names.length === 0 || names.includes(name));
const before = (target: string, current: number) => parentPort?.postMessage({ target, seed: current });
for (const failed of runCases(targets, seed, before, () => Date.now() < end))
  if (failed !== undefined) parentPort?.postMessage({ failed });
