import { parentPort, workerData } from 'node:worker_threads';
import { readyPack } from '../pack/ready-pack.ts';
import { garbageCollector } from './collect-garbage.ts';
import type { InputLine } from './read-batches.ts';
import { type ScanRules, scanBatch } from './scan-batch.ts';

const rules = workerData as ScanRules;
const pack = await readyPack();
const collect = garbageCollector();
parentPort?.on('message', (lines: readonly InputLine[]) => {
  parentPort?.postMessage(scanBatch(lines, pack, rules));
  collect();
});
