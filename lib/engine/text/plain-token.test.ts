import { expect, test } from 'vitest';
import { plainToken } from './plain-token.ts';
import { type Token, tokenise } from './tokenise.ts';

const said = (text: string) => tokenise(text).map((token) => `${token.kind} ${token.casing} ${token.text}`);

/** What is read at the start of a text without the expression for all scripts; `undefined` where that has to look. */
const read = (text: string, joined = false) => {
  const tokens: Token[] = [];
  const end = plainToken(text, 0, joined, tokens);
  return end === 0 ? undefined : [end, ...tokens.map((token) => token.text)];
};

test.each([
  ["didn't", [6, 'did', "n't"]],
  ['Nora’s', [6, 'nora', "'s"]],
  ["o'clock", [7, "o'clock"]],
  ["n't", [3, "n't"]],
  ["dogs' tails", [4, 'dogs']],
  ['1,200.50.', [8, '1,200.50']],
  ['19:30', [5, '19:30']],
  ['3rd', [1, '3']],
  ['...so', [3, '...']],
  ['“Yes', [1, '"']],
  ['’em', [1, "'"]],
  ['—', [1, '—']],
  ['word\u00a0word', [4, 'word']],
])('%s is read letter by letter', (text, expected) => expect(read(text)).toEqual(expected));

test.each(['café', 'co\u00adop', "l'été", '2½', '3²', '‐', '漢', '\u0001'])(
  '%s is left to the expression that knows all scripts',
  (text) => expect(read(text)).toBeUndefined(),
);

test('a hyphen within a compound is none, and one by itself is a mark', () => {
  expect(read('-out', true)).toEqual([1]);
  expect(read('-out')).toEqual([1, '-']);
  expect(read('- out', true)).toEqual([1, '-']);
});

test('both ways give the same tokens', () => {
  // The soft hyphen is no part of what is read, and leads by the other way.
  expect(said("I\u00ad'M Nora\u00ad’s SET\u00ad, isn\u00ad't it?")).toEqual(
    said("I'M Nora’s SET, isn't it?"),
  );
});
