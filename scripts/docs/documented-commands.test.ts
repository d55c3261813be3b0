import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { documents, npm, read } from './documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'leafmark-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Which test runs each command, and the words in it that do. */
const runBy: Readonly<Record<string, readonly [file: string, words: string]>> = {
  ci: ['scripts/package/package.ts', "['ci', "],
  test: ['.ci/run', '\nnpm test\n'],
  package: ['.ci/run', 'npm run --silent package -- --check'],
  start: ['e2e/commands.test.ts', "start(['start', "],
  bench: ['e2e/commands.test.ts', "npm('bench', "],
  leaks: ['e2e/commands.test.ts', "npm('leaks', "],
  'popup:speed': ['e2e/commands.test.ts', "npm('popup:speed', "],
  'bench:engine': ['e2e/commands.test.ts', "npm('bench:engine', "],
  gallery: ['e2e/commands.test.ts', "npm('gallery', "],
  'store:pictures': ['e2e/commands.test.ts', "npm('store:pictures')"],
  format: ['e2e/commands.test.ts', "npm('format')"],
  audit: ['.ci/run', 'npm run --silent audit'],
  'pack:schema': ['e2e/commands.test.ts', "npm('pack:schema')"],
  changelog: ['e2e/commands.test.ts', "npm('changelog')"],
  // The parts of `npm run check`, and what else `npm test` calls.
  check: [
    'package.json',
    '"check": "npm run --silent lint && npm run --silent types && npm run --silent unused',
  ],
  lint: ['scripts/test.mjs', "'biome', 'check'"],
  types: ['scripts/test.mjs', "'run', '--silent', 'types'"],
  unused: ['scripts/test.mjs', "'knip'"],
  unit: ['scripts/test.mjs', "vitest('unit tests'"],
  build: ['scripts/test.mjs', "'wxt', 'build', '-b', 'firefox'"],
  'lint:firefox': ['scripts/test.mjs', "'lint:firefox'"],
  e2e: ['scripts/test.mjs', "'vitest.e2e.config.ts'"],
  'pack:build': ['scripts/test.mjs', "'pack:build'"],
  'pack:check': ['scripts/test.mjs', "'pack:check'"],
  // The same work, begun by a test.
  train: ['scripts/train/train-weights.test.ts', 'trainedWeights()'],
  'train:claims': ['scripts/train/train-claims.test.ts', 'trainedClaimWeights()'],
  'new-entry': ['scripts/docs/docs.test.ts', "npm(['new-entry', "],
  'pack:keys': ['scripts/docs/docs.test.ts', "npm(['pack:keys', "],
  'pack:sign': ['scripts/docs/docs.test.ts', "'pack:sign'"],
  'pack:verify': ['scripts/docs/docs.test.ts', "npm(['pack:verify', "],
  scan: ['scripts/docs/docs.test.ts', "npm(['scan', "],
  'scan:measure': ['scripts/docs/documented-commands.test.ts', "npm(['scan:measure', "],
  eval: ['scripts/docs/documented-commands.test.ts', "npm(['eval', "],
  fuzz: ['scripts/docs/documented-commands.test.ts', "npm(['fuzz', "],
};
/** Ten trainings one after the other, most of an hour; and a watch that ends only when it is ended. */
const tooLong = ['train:check', 'dev'];

test('every command that a document names is run by a test', () => {
  const call = /npm (?:--prefix \S+ )?(?:run (?:--silent )?([a-z][a-z0-9:-]*)|(start|test|ci)\b)/g;
  const named = documents.flatMap((document) => [...read(document).matchAll(call)]);
  const names = new Set(named.map(([, name, short = '']) => name ?? short));
  expect(names.size).toBeGreaterThan(25);
  expect([...names].filter((name) => !(name in runBy) && !tooLong.includes(name))).toEqual([]);
  for (const [file, words] of Object.values(runBy)) expect(read(file), file).toContain(words);
});

test('npm run eval prints all figures beside those of the keyword blocker, and the misses, in one run', () => {
  const corpus = join(folder, 'corpus.jsonl');
  writeFileSync(corpus, read('data/evaluation/articles.jsonl').split('\n').slice(0, 6).join('\n'));
  const { stdout, status } = npm(['eval', '--', corpus, '--misses']);
  expect(status).toBe(0);
  for (const heading of [
    'hide decisions, all readers',
    'hide decisions, hide the plot',
    'sentences that tell, by volume',
    'found, by level',
    'volume named rightly',
    'outdated and wrong claims, by topic',
    'off-topic pages left alone',
  ])
    expect(stdout).toContain(heading);
  expect(stdout).toMatch(/keyword blocker/);
  expect(stdout).toMatch(/^- .+ \[.+\] /m);
});

test('npm run fuzz tries cases, prints its seeds and ends', () => {
  const { stdout, status } = npm(['fuzz', '--', '--minutes', '0.05', '--seed', '7', '--target', 'messages']);
  expect(stdout).toMatch(/^seed 7, 0\.05 min\nseeds 7 to \d+: messages \d+; 0 failed$/m);
  expect(status).toBe(0);
});

test('npm run scan:measure measures a scan', () => {
  const { stdout, status } = npm([
    'scan:measure',
    '--',
    '--mb',
    '0.05',
    '--jobs',
    '1',
    '--one-in',
    '9',
    '--signs-only',
  ]);
  expect(stdout).toMatch(/^MB +jobs +MB\/s .*\n0\.1 +1 +[\d.]+ +[1-9]\d* +[1-9]\d* /m);
  expect(status).toBe(0);
});
