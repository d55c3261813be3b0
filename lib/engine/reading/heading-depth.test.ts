import { expect, test } from 'vitest';
import { readBlocks } from '../text/read-blocks.ts';
import type { TextBlock } from '../types.ts';
import { headingDepth } from './heading-depth.ts';

const depth = (block: TextBlock, place = 3) => {
  const [read] = readBlocks([block]);
  return read && headingDepth(read, place, 'The page');
};

test.each([
  [0, { text: 'Anything', kind: 'title' }],
  [1, { text: 'Anything', kind: 'heading', depth: 1 }],
  [2, { text: 'Anything', kind: 'heading' }],
  [3, { text: 'Who is in it?', kind: 'paragraph' }],
  [3, { text: 'The ending', kind: 'paragraph' }],
  [undefined, { text: 'They met.', kind: 'paragraph' }],
  [undefined, { text: 'a short item', kind: 'list-item' }],
  [undefined, { text: 'word '.repeat(30), kind: 'paragraph' }],
] as const)('%s for %j', (expected, block) => expect(depth(block)).toBe(expected));

test('a first block in the title’s words is the title', () =>
  expect(depth({ text: 'The page', kind: 'paragraph' }, 0)).toBe(0));
