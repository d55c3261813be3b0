import { Worker } from 'node:worker_threads';
import { readyPack } from '../pack/ready-pack.ts';
import type { InputLine } from './read-batches.ts';
import { type ScannedBatch, type ScanRules, scanBatch } from './scan-batch.ts';

/** Scans batches, one or several at a time. */
export interface BatchScanner {
  /** @throws {Error} (the promise) When the worker has ended: nothing is known of the batch. */
  scan(lines: readonly InputLine[]): Promise<ScannedBatch>;
  close(): Promise<unknown>;
}

/** A worker thread, with what it is doing. Threads do one batch at a time. */
interface Hand {
  readonly worker: Worker;
  work: Promise<unknown>;
  waiting: number;
}

const ask = (worker: Worker, lines: readonly InputLine[]) =>
  new Promise<ScannedBatch>((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (found: ScannedBatch) => settle(() => resolve(found));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = (code: number) => settle(() => reject(new Error(`a worker ended with code ${code}`)));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(lines);
  });

/**
 * Worker threads that scan batches. A further thread begins only when all others are at work, so that a small
 * input costs the start of one.
 */
const inThreads = (rules: ScanRules, jobs: number): BatchScanner => {
  const hands: Hand[] = [];
  const leastBusy = () => {
    const free = hands.reduce<Hand | undefined>(
      (best, hand) => (best === undefined || hand.waiting < best.waiting ? hand : best),
      undefined,
    );
    if (free !== undefined && (free.waiting === 0 || hands.length === jobs)) return free;
    const worker = new Worker(new URL('./batch-worker.mjs', import.meta.url), { workerData: rules });
    const hand: Hand = { worker, work: Promise.resolve(), waiting: 0 };
    hands.push(hand);
    return hand;
  };
  return {
    scan(lines) {
      const hand = leastBusy();
      hand.waiting += 1;
      const found = hand.work.then(() => ask(hand.worker, lines));
      const done = () => {
        hand.waiting -= 1;
      };
      hand.work = found.then(done, done);
      return found;
    },
    close: () => Promise.all(hands.map(({ worker }) => worker.terminate())),
  };
};

/** Makes what scans the batches: this thread alone for one job, else as many threads as there are jobs. */
export async function batchScanner(rules: ScanRules, jobs: number): Promise<BatchScanner> {
  const pack = await readyPack();
  if (jobs > 1) return inThreads(rules, jobs);
  return { scan: async (lines) => scanBatch(lines, pack, rules), close: async () => undefined };
}
