import { describe, expect, test } from 'vitest';
import { larkfield } from '../../pack/fixtures/larkfield.ts';
import { readPage } from '../reading/read-page.ts';
import { readBlocks } from '../text/read-blocks.ts';
import type { BlockKind } from '../types.ts';
import { findStories } from './find-stories.ts';
import { judgeBlocks } from './judge-blocks.ts';

const plain = larkfield();
/** A pack that has learned no more than this: titles and characters speak for the work, strangers against it. */
const pack = {
  ...plain,
  weights: {
    ...plain.weights,
    block: {
      bias: 0,
      weights: new Map([
        ['title', 4],
        ['characters', 4],
        ['strangers alone', -4],
      ]),
    },
  },
};
const own = 'In Larkfield it rains.';
const mild = 'It rains all day.';
// Four strangers; two make half as much.
const other = 'So Quill met Brack, then Sorrel met Teasel.';
const half = 'So Quill met Brack.';

const pageOf = (blocks: readonly (string | [BlockKind, string])[]) =>
  readPage(
    readBlocks(
      blocks.map((block) =>
        typeof block === 'string' ? { text: block, kind: 'paragraph' } : { kind: block[0], text: block[1] },
      ),
    ),
    { title: '' },
    pack,
  );
const chances = (...blocks: (string | [BlockKind, string])[]) => [...judgeBlocks(pageOf(blocks), pack)];

test('a page of which nothing is known may be either', () => {
  expect(chances(mild)).toEqual([0.5]);
  expect(chances()).toEqual([]);
});

test('what stands beside each other is about the same', () => {
  const [first = 0, second = 0] = chances(own, mild);
  expect(first).toBeGreaterThan(0.95);
  expect(second).toBeGreaterThan(0.95);
  expect(chances(mild, own)[0]).toBeGreaterThan(0.95);
});

test('one paragraph with strangers is a digression', () =>
  expect(chances(own, half, own)[1]).toBeGreaterThan(0.9));

describe.each<[string, [BlockKind, string]]>([
  ['a heading', ['heading', 'Also today']],
  ['an entry of a list', ['list-item', mild]],
  ['a row of a table', ['table-row', mild]],
  ['an entry numbered by hand', ['paragraph', `2. ${mild}`]],
])('%s may begin something else', (_, turn) => {
  test('where what follows is', () => expect(chances(own, turn, other)[2]).toBeLessThan(0.2));
  test('and need not', () => expect(chances(own, turn, mild, own)[2]).toBeGreaterThan(0.9));
});

test('so a paragraph does not', () => expect(chances(own, mild, half)[2]).toBeGreaterThan(0.5));

describe('stories', () => {
  const stories = (...blocks: (string | [BlockKind, string])[]) => findStories(pageOf(blocks), pack);
  const heading: [BlockKind, string] = ['heading', 'Also today'];

  test('are told apart where some are surely about the work and some surely not', () => {
    const found = stories(heading, other, other, heading, own, own, heading, other, other);
    expect(found?.own).toEqual(new Set([3, 4, 5]));
    expect(found?.others).toEqual(new Set([0, 1, 2, 6, 7, 8]));
    expect(found?.likeliest).toBeGreaterThan(0.98);
  });

  test.each([
    ['all of it is about the work', [heading, own, heading, own]],
    ['nothing surely is', [heading, other, heading, mild]],
    ['nothing surely is not', [heading, own, heading, half]],
  ] as const)('but not where %s', (_, blocks) => expect(stories(...blocks)).toBeUndefined());
});
