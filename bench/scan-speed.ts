// Measures `scan --jsonl` on an archive that is made while it is read: speed and peak memory, by size and jobs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { root } from '../scripts/install/run.mjs';
import { madeArchive } from './made-archive.ts';

const usage = `usage: npm run --silent scan:measure -- [options]
  --mb LIST          sizes of the archive in MB (default: 10)
  --jobs LIST        (default: 1,2)
  --one-in N         one article in N is about the story (default: 1)
  --signs-only       as for scan
  --file FILE        measure on this file instead`;

/** What `npm run scan` gives to Node. */
const scan = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { scan: string } }
).scripts.scan
  .split(' ')
  .slice(1);

/** Peak of the memory that a process holds, in MB, as Linux keeps it. */
const peakMb = (pid: number): number => {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? Number.NaN) / 1024;
  } catch {
    return Number.NaN; // not Linux, or it has just ended
  }
};

/** Processor time that a process has taken in all its threads, in seconds; Linux counts it in hundredths. */
const processorSeconds = (pid: number): number => {
  try {
    const [user, system] = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '')
      .split(' ')
      .slice(11, 13);
    return (Number(user) + Number(system)) / 100;
  } catch {
    return Number.NaN;
  }
};

const measure = async (
  pieces: AsyncIterable<string | Buffer> | Iterable<string>,
  args: readonly string[],
) => {
  const begun = performance.now();
  const child = spawn(process.execPath, [...scan, '--jsonl', ...args], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let articles = 0;
  let peak = 0;
  let processor = 0;
  let firstMs: number | undefined;
  createInterface({ input: child.stdout }).on('line', () => {
    firstMs ??= performance.now() - begun;
    articles += 1;
  });
  const watch = setInterval(() => {
    peak = Math.max(peak, peakMb(child.pid ?? 0) || 0);
    processor = Math.max(processor, processorSeconds(child.pid ?? 0) || 0);
  }, 50);
  const ended = once(child, 'exit');
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += Buffer.byteLength(piece);
    if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await ended;
  clearInterval(watch);
  return {
    bytes,
    articles,
    peak,
    processor,
    seconds: (performance.now() - begun) / 1000,
    firstMs: firstMs ?? 0,
  };
};

const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '10' },
    jobs: { type: 'string', default: '1,2' },
    'one-in': { type: 'string', default: '1' },
    'signs-only': { type: 'boolean', default: false },
    file: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) console.log(usage);
else {
  const corpus = join(root, 'data/training/articles.jsonl');
  console.log('MB     jobs  MB/s    articles/s  peak MB  seconds  of a processor  until the first line');
  for (const megabytes of values.mb.split(',').map(Number)) {
    for (const jobs of values.jobs.split(',')) {
      const made = () => madeArchive({ bytes: megabytes * 1e6, oneIn: Number(values['one-in']), corpus });
      const pieces = values.file === undefined ? made() : createReadStream(values.file);
      const more = values['signs-only'] ? ['--signs-only'] : [];
      const { bytes, articles, peak, seconds, processor, firstMs } = await measure(pieces, [
        '--jobs',
        jobs,
        ...more,
      ]);
      const cells = [
        (bytes / 1e6).toFixed(1).padEnd(6),
        jobs.padEnd(5),
        (bytes / 1e6 / seconds).toFixed(2).padEnd(7),
        (articles / seconds).toFixed(0).padEnd(11),
        peak.toFixed(0).padEnd(8),
        seconds.toFixed(1).padEnd(8),
        processor.toFixed(1).padEnd(15),
        `${(firstMs / 1000).toFixed(1)} s`,
      ];
      console.log(cells.join(' '));
    }
  }
}
