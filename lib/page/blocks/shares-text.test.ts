// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readBlockText } from './block-text.ts';
import { sharesText } from './shares-text.ts';

const part = (node: Text, start: number, end: number) => ({ node, start, end, said: node.data });
const long = document.createTextNode('First line. Second line.');
const short = document.createTextNode('More.');
const block = (...parts: ReturnType<typeof part>[]) => readBlockText(parts);

test.each([
  ['the same letters', block(part(long, 0, 11)), block(part(long, 0, 11)), true],
  ['a few of them', block(part(long, 0, 14)), block(part(long, 12, 24)), true],
  ['one node of several', block(part(long, 0, 11), part(short, 0, 5)), block(part(short, 0, 5)), true],
  ['other parts of one node', block(part(long, 0, 11)), block(part(long, 12, 24)), false],
  ['parts that meet', block(part(long, 0, 12)), block(part(long, 12, 24)), false],
  ['the same places in other nodes', block(part(long, 0, 5)), block(part(short, 0, 5)), false],
  ['no text', block(), block(part(long, 0, 11)), false],
])('blocks of %s', (_, one, other, expected) => {
  expect(sharesText(one, other)).toBe(expected);
  expect(sharesText(other, one)).toBe(expected);
});
