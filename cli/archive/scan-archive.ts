import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Writable } from 'node:stream';
import { UsageError } from '../command/usage-error.ts';
import { batchScanner } from './batch-scanner.ts';
import { type Checkpoint, readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { garbageCollector } from './collect-garbage.ts';
import { inOrder } from './in-order.ts';
import { ProgressBar } from './progress-bar.ts';
import { type Batch, readBatches } from './read-batches.ts';
import { addClaims, newClaimsTally } from './report/claims-tally.ts';
import { claimsHead, claimsRow, countsCsv } from './report/csv.ts';
import { reportPage } from './report/report-page.ts';
import type { ScanRules } from './scan-batch.ts';
import { fileSink, streamSink } from './sink.ts';

/** How an archive is scanned. */
export interface ArchiveOptions extends Omit<ScanRules, 'claims'> {
  /** How many batches are scanned at a time. */
  readonly jobs: number;
  /** First line to scan, counted from 1. */
  readonly from: number;
  /** A file for the findings; absent: `stdout`. */
  readonly output: string | undefined;
  /** Needs `output`. */
  readonly checkpoint: string | undefined;
  /** A folder for the report. */
  readonly report: string | undefined;
}

/** Where a run reads, writes and complains. */
export interface Streams {
  readonly input: AsyncIterable<Uint8Array>;
  /** Size of the input; `undefined` for a pipe. */
  readonly total: number | undefined;
  readonly stdout: Writable;
  readonly terminal: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly complain: (problem: string) => void;
}

/** Batches on their way for each job: one that is scanned and one that waits for it. */
const batchesPerJob = 2;

/** Shortest time between two checkpoints: writing one costs more than scanning a short article. */
const betweenCheckpointsMs = 500;

const start = ({ checkpoint, readOn, signsOnly, from, report }: ArchiveOptions): Checkpoint => {
  const before = checkpoint === undefined ? undefined : readCheckpoint(checkpoint);
  if (before === undefined)
    return {
      ...({ format: 1, line: from - 1, output: 0, claims: 0, readOn, signsOnly, broken: 0 } as const),
      tally: newClaimsTally(),
    };
  if (before.readOn !== readOn)
    throw new UsageError(`${checkpoint}: begun as of ${before.readOn}; go on with --as-of ${before.readOn}`);
  if (before.signsOnly !== signsOnly)
    throw new UsageError(`${checkpoint}: begun ${before.signsOnly ? 'with' : 'without'} --signs-only`);
  if (before.claims > 0 !== (report !== undefined))
    throw new UsageError(`${checkpoint}: begun ${before.claims > 0 ? 'with' : 'without'} --report`);
  return before;
};

async function* after(line: number, batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  for await (const batch of batches) {
    const lines = line === 0 ? batch.lines : batch.lines.filter(({ number }) => number > line);
    if (lines.length > 0) yield { ...batch, lines };
  }
}

/**
 * Scans articles one a line, several batches at a time, and writes the findings in the order of the lines, no
 * faster than they are taken. What is kept does not grow with the input. A line that cannot be read is
 * reported with its number and left out.
 *
 * @returns How many lines were left out, with those of the runs before.
 * @throws {UsageError} When a file or the checkpoint cannot be used.
 */
export async function scanArchive(options: ArchiveOptions, streams: Streams): Promise<number> {
  const { readOn, signsOnly, jobs, report } = options;
  const state = start(options);
  if (report !== undefined) mkdirSync(report, { recursive: true });
  const sink = options.output ? await fileSink(options.output, state.output) : streamSink(streams.stdout);
  const list = report === undefined ? undefined : await fileSink(join(report, 'claims.csv'), state.claims);
  if (list?.bytes() === 0) await list.write(claimsHead);
  const scanner = await batchScanner({ readOn, signsOnly, claims: report !== undefined }, jobs);
  const bar = new ProgressBar(streams.terminal);
  const begun = performance.now();
  const collect = garbageCollector();
  const keep = () => {
    if (options.checkpoint === undefined) return;
    writeCheckpoint(options.checkpoint, { ...state, output: sink.bytes(), claims: list?.bytes() ?? 0 });
  };
  let keptAt = begun;
  let passed: number | undefined;
  let scanned = 0;
  const batches = after(state.line, readBatches(streams.input));
  try {
    const done = inOrder(batches, jobs === 1 ? 1 : jobs * batchesPerJob, ({ lines }) => scanner.scan(lines));
    for await (const { item, result } of done) {
      passed ??= state.line === 0 ? 0 : item.bytes;
      await sink.write(result.output);
      if (list !== undefined) await list.write(result.claims.map(claimsRow).join(''));
      addClaims(state.tally, result.articles, result.claims);
      if (result.problems.length > 0) bar.clear();
      for (const problem of result.problems) streams.complain(problem);
      state.broken += result.problems.length;
      state.line = item.lines.at(-1)?.number ?? state.line;
      scanned += result.articles;
      collect();
      const now = performance.now();
      const elapsedMs = now - begun;
      bar.show({ passed, bytes: item.bytes, total: streams.total, articles: scanned, elapsedMs }, now);
      if (now - keptAt < betweenCheckpointsMs) continue;
      keptAt = now;
      keep();
    }
    keep();
  } finally {
    bar.clear();
    await Promise.all([scanner.close(), sink.close(), list?.close()]);
  }
  if (report !== undefined) {
    writeFileSync(join(report, 'index.html'), reportPage(state.tally, readOn));
    writeFileSync(join(report, 'topics-by-year.csv'), countsCsv(state.tally));
  }
  return state.broken;
}
