import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/install/run.mjs';
import { madeArchive } from './made-archive.ts';

const corpus = join(root, 'data/training/articles.jsonl');
const linesOf = (bytes: number, oneIn: number) =>
  [...madeArchive({ bytes, oneIn, corpus })]
    .join('')
    .trim()
    .split('\n')
    .map((line): { id: string; text: string } => JSON.parse(line));
const wordsOf = (lines: readonly { text: string }[]) =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\w+/g) ?? [])).size;

test('a made archive has the size that was asked for and is the same on every run', () => {
  const made = [...madeArchive({ bytes: 300_000, oneIn: 20, corpus })].join('');
  expect(Buffer.byteLength(made)).toBeGreaterThanOrEqual(300_000);
  expect(Buffer.byteLength(made)).toBeLessThan(400_000);
  expect([...madeArchive({ bytes: 300_000, oneIn: 20, corpus })].join('')).toBe(made);
});

test('no two of its articles are the same, and new words never end', () => {
  const lines = linesOf(600_000, 5);
  expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  const half = lines.slice(0, lines.length / 2);
  expect(wordsOf(lines)).toBeGreaterThan(1.5 * wordsOf(half));
});
