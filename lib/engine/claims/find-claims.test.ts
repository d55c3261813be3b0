import { expect, test } from 'vitest';
import { riverbend } from '../../pack/fixtures/riverbend.ts';
import { readPage } from '../reading/read-page.ts';
import { readBlocks } from '../text/read-blocks.ts';
import type { TextBlock } from '../types.ts';
import { findClaims } from './find-claims.ts';

const plain = riverbend();
const knowing = {
  ...plain,
  weights: {
    ...plain.weights,
    block: {
      bias: 0,
      weights: new Map([
        ['title', 4],
        ['strangers alone', -4],
      ]),
    },
  },
};
const strangers = 'So Quill met Brack, then Sorrel met Teasel.';
const undated = 'Season 2 has no release date yet.';
const misspelt = 'Tom Ackers waved.';
const blocks: TextBlock[] = [
  { text: 'Elsewhere', kind: 'heading' },
  { text: strangers, kind: 'paragraph' },
  { text: undated, kind: 'paragraph' },
  { text: misspelt, kind: 'paragraph' },
  { text: strangers, kind: 'paragraph' },
  { text: strangers, kind: 'paragraph' },
  { text: 'And here', kind: 'heading' },
  { text: 'Riverbend is on again.', kind: 'paragraph' },
  { text: undated, kind: 'paragraph' },
];
const found = (pack: typeof plain) => {
  const page = readPage(readBlocks(blocks), { title: 'Today', published: '2026-03-01' }, pack);
  return findClaims(page, { about: true, confidence: 0.9 }, pack, '2031-06-01').map(({ block }) => block);
};

test('what is said in other stories of a page is not ours to mind, but for the spelling of our names', () => {
  expect(found(plain)).toEqual([2, 3, 8]);
  expect(found(knowing)).toEqual([3, 8]);
});
