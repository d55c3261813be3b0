// `npm run bench:engine`: how long the engine takes for an article of 1,600 words, warm and in a fresh process.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { median } from './quantile.ts';

const wordCount = 1600;
/** `--quick`: one process for each figure and few rounds in it, which shows that it runs and little else. */
const isQuick = process.argv.includes('--quick');
const warmProcesses = isQuick ? 1 : 3;
const processes = isQuick ? 1 : 9;
const mostWarmMs = 10;
const mostColdMs = 80;
const packFile = '.pack/pack.json';

interface Measured {
  readonly tokens: number;
  /** How often the warm figures were taken in a process. */
  readonly rounds: number;
  readonly times: Readonly<Record<string, number>>;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const ms = (time = Number.NaN) => `${time.toFixed(1)} ms`;

/** The project's own articles about the show, one after the other until they have so many words. */
function longArticle(): { title: string; text: string; published: string } {
  const lines = readFileSync('data/training/articles.jsonl', 'utf8').split('\n').filter(Boolean);
  let text = '';
  for (const line of lines) {
    const article = JSON.parse(line) as { about: boolean; text: string };
    if (article.about) text += `${article.text}\n`;
    if (text.split(/\s+/).length >= wordCount) break;
  }
  return { title: 'All about Heartstopper', text, published: '2023-08-10' };
}

const folder = mkdtempSync(join(tmpdir(), 'leafmark-speed-'));
try {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      ssr: 'bench/engine-probe.ts',
      rolldownOptions: { output: { entryFileNames: 'probe.mjs' } },
    },
  });
  const articleFile = join(folder, 'article.json');
  writeFileSync(articleFile, JSON.stringify(longArticle()));
  const pace = isQuick ? 'quick' : 'thorough';
  const probe = (mode: string): Measured =>
    JSON.parse(
      execFileSync(process.execPath, [join(folder, 'probe.mjs'), mode, packFile, articleFile, pace], {
        encoding: 'utf8',
      }),
    );
  const medianOf = (mode: string, runs: number): Measured => {
    const all = Array.from({ length: runs }, () => probe(mode));
    const [first] = all as [Measured, ...Measured[]];
    const names = Object.keys(first.times);
    const times = names.map((name) => [name, median(all.map((one) => one.times[name] as number))]);
    return { ...first, times: Object.fromEntries(times) };
  };

  const warm = medianOf('warm', warmProcesses);
  const floor = warm.times['bare tokenising'] as number;
  say(`warm, ${warm.tokens} tokens, median of ${warm.rounds} rounds in each of ${warmProcesses} processes:`);
  for (const [what, time] of Object.entries(warm.times))
    say(
      `  ${what.padEnd(32)}${ms(time).padStart(9)}  ${((time * 1e6) / warm.tokens).toFixed(0).padStart(6)} ns per token` +
        `  ${(time / floor).toFixed(1).padStart(6)} times bare tokenising`,
    );
  const cold = medianOf('cold', processes);
  say(`in a fresh process, median of ${processes}:`);
  for (const [what, time] of Object.entries(cold.times)) say(`  ${what.padEnd(32)}${ms(time).padStart(9)}`);
  say('growth:');
  for (const [what, time] of Object.entries(medianOf('growth', warmProcesses).times))
    if (what.includes('times')) say(`  ${what.padEnd(32)}${ms(time).padStart(9)}`);
  const pack = readFileSync(packFile);
  say(
    `pack: ${(pack.length / 1000).toFixed(0)} kB, gzipped ${(gzipSync(pack, { level: 9 }).length / 1000).toFixed(0)} kB`,
  );
  const isSlow =
    (warm.times['whole analysis'] ?? 0) > mostWarmMs || (cold.times['first analysis'] ?? 0) > mostColdMs;
  say(`${isSlow ? 'OVER' : 'within'} ${mostWarmMs} ms warm and ${mostColdMs} ms for the first analysis`);
  if (isSlow) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
