import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listeners } from './pipeline.ts';

const folder = new URL('./detectors/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => !name.endsWith('.test.ts'))
  .map((name) => name.replace(/\.ts$/, ''));
const asFunction = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test('every detector stands in the pipeline once, and nothing else does', () => {
  expect(listeners.map(({ detector }) => detector.name).sort()).toEqual(names.map(asFunction).sort());
});

/** The sentences of a detector's test, by what is expected of them: each is the first string of its row. */
function sentencesIn(test: string): { hits: number; misses: number } {
  const tables = test.split('test.each').slice(1);
  const rowsOf = (isMiss: boolean) =>
    tables
      .filter((table) => table.includes(': nothing') === isMiss)
      .reduce((sum, table) => sum + [...table.matchAll(/^ {4}[["']/gm)].length, 0);
  return { hits: rowsOf(false), misses: rowsOf(true) };
}

describe.each(names)('%s', (name) => {
  test('is explained by sentences that it reads, and by as many that it leaves alone', () => {
    const { hits, misses } = sentencesIn(readFileSync(new URL(`${name}.test.ts`, folder), 'utf8'));
    expect(hits).toBeGreaterThan(0);
    expect(misses).toBeGreaterThanOrEqual(hits);
  });

  test('says in one comment what it looks for, with an example', () => {
    const source = readFileSync(new URL(`${name}.ts`, folder), 'utf8');
    const [, comment] = new RegExp(
      `/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nexport function ${asFunction(name)}\\(`,
    ).exec(source) ?? [undefined, ''];
    expect(comment).toMatch(/".+"/s);
  });
});
