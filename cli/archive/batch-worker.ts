import { parentPort, workerData } from 'node:worker_threads';
import { readyPack } from '../ready-pack.ts';
import { garbageCollector } from './collect-garbage.ts';
import type { InputLine } from './read-batches.ts';
import { type ScanRules, scanBatch } from './scan-batch.ts';

/** What a worker is given when it begins. */
export interface WorkerTask {
  readonly root: string;
  readonly rules: ScanRules;
}

const { root, rules } = workerData as WorkerTask;
const pack = await readyPack(root);
const collect = garbageCollector();
parentPort?.on('message', (lines: readonly InputLine[]) => {
  parentPort?.postMessage(scanBatch(lines, pack, rules));
  collect();
});
