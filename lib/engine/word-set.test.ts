import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { canBeToken } from './fixtures/can-be-token.ts';
import { wordSet } from './word-set.ts';
import { termSet } from './works/term-set.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'word-set.ts',
);
const sources = files.map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }));

/** The words of every list that a source writes out. */
const wordsIn = (source: string): string[] =>
  [...source.matchAll(/\b(?:word|term)Set\(((?:\s*(?:'[^'\n]*'|"[^"\n]*"),?)+)\s*\)/g)].flatMap(
    ([, lines = '']) =>
      [...lines.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].flatMap(([, one, other]) =>
        (one ?? other ?? '').split(' '),
      ),
  );

test('a list holds the words of all its lines', () =>
  expect([...wordSet('not never', "n't")]).toEqual(['not', 'never', "n't"]));

test('no list holds what no token can be: "pre-order" is two', () => {
  const lists = sources.map(({ file, source }) => ({ file, words: wordsIn(source) }));
  expect(lists.flatMap(({ words }) => words).length).toBeGreaterThan(2_000);
  const dead = lists.flatMap(({ file, words }) =>
    words.filter((word) => !canBeToken(word)).map((word) => `${file}: ${word}`),
  );
  expect(dead).toEqual([]);
});

test('such a word would be found', () => {
  expect(wordsIn("const all = wordSet(\n  'one pre-order',\n  \"n't\",\n);")).toEqual([
    'one',
    'pre-order',
    "n't",
  ]);
  expect(["n't", "'s", 'day', '"', '–', '@service'].every(canBeToken)).toBe(true);
  expect(['pre-order', 'u.k', 'a.m', '@servic'].map(canBeToken)).toEqual([false, false, false, false]);
});

test('what holds a sign is asked for terms alone', () => {
  // @ts-expect-error: a token's text is never a sign.
  expect(termSet('streamer @service').has('@service' as string)).toBe(true);
  // @ts-expect-error: so a list of words holds none.
  expect(wordSet('streamer', '@service tv').size).toBe(3);
});

/** Sets that no type looks into: a sign among plain strings. */
const bareSign = /\bnew (?:Set|Map)(?:<[^>]*>)?\(\[[^\]]*['"]@/;

test('no set is made past them', () => {
  expect(sources.filter(({ source }) => bareSign.test(source)).map(({ file }) => file)).toEqual([]);
  expect(bareSign.test("new Set(['@service', 'tv'])")).toBe(true);
});
