import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgePage } from '../../engine/judge-page.ts';
import { preparePack } from '../../engine/prepare.ts';
import type { SpoilerPack } from '../../engine/prepare-spoiler-pack.ts';
import { WeighedVocabulary } from '../../engine/relevance/vocabulary.ts';
import type { TextBlock } from '../../engine/types.ts';
import { compilePack } from '../compile/compile-pack.ts';
import { readPackSource } from '../files/read-pack-source.ts';
import { readWeights } from '../weights/read-weights.ts';

const pack = preparePack(
  compilePack(readPackSource('data/heartstopper'), readWeights('data/training/weights.json')),
);
const silent = { bias: 0, weights: new Map<string, number>() };
/** The same, knowing nothing of blocks: every page is one story. */
const undivided: SpoilerPack = {
  ...pack,
  weights: {
    ...pack.weights,
    block: silent,
    vocabulary: new WeighedVocabulary({ page: pack.weights.page, block: silent }),
  },
};

interface Page {
  readonly title: string;
  readonly blocks: readonly TextBlock[];
  /** For each block whether it is about the work. */
  readonly isOwn: readonly boolean[];
}

const kinds = { '-': 'list-item', '|': 'table-row' } as const;

function readBlock(line: string): TextBlock {
  const [, mark = '', text = line] = /^(#+|[-|]) (.*)/.exec(line) ?? [];
  if (mark.startsWith('#')) return { text, kind: 'heading', depth: mark.length + 1 };
  return { text, kind: kinds[mark as '-' | '|'] ?? 'paragraph' };
}

/** Reads a file of pages; its form is told in data/evaluation/README.md. */
const pagesOf = (file: string): Page[] =>
  readFileSync(`data/evaluation/${file}`, 'utf8')
    .split(/^@ /m)
    .slice(1)
    .map((page) => {
      const [title = '', ...lines] = page.trim().split('\n');
      const blocks: TextBlock[] = [{ text: title, kind: 'heading', depth: 1 }];
      const isOwn = [true];
      let own = true;
      for (const line of lines) {
        if (line.startsWith('%')) own = line === '%ours';
        else {
          blocks.push(readBlock(line));
          isOwn.push(own);
        }
      }
      return { title, blocks, isOwn };
    });

const hidden = ({ title, blocks }: Page, by: SpoilerPack) =>
  judgePage(blocks, { title }, by)
    .spoilers.filter(({ isDoubtful }) => !isDoubtful)
    .map(({ block, start, end }) => ({ block, text: blocks[block]?.text.slice(start, end) }));

describe('pages of several stories, one of them about the work', () => {
  const pages = pagesOf('several-stories.txt');

  test.each(pages)('$title: nothing is hidden of the others', (page) =>
    expect(hidden(page, pack).filter(({ block }) => !page.isOwn[block])).toEqual([]),
  );

  test('more is hidden of the one than if a page were one story', () => {
    const own = (by: SpoilerPack) =>
      pages.flatMap((page) => hidden(page, by).filter(({ block }) => page.isOwn[block])).length;
    const other = (by: SpoilerPack) =>
      pages.flatMap((page) => hidden(page, by).filter(({ block }) => !page.isOwn[block])).length;
    expect(own(pack)).toBeGreaterThan(own(undivided));
    expect(other(undivided)).toBeGreaterThan(0);
  });
});

describe('a page of one story loses nothing, whatever else it speaks of', () => {
  const pages = pagesOf('one-story.txt');
  test.each(pages)('$title', (page) =>
    expect(hidden(page, pack)).toEqual(expect.arrayContaining(hidden(page, undivided))),
  );
  test('and there is something to lose', () =>
    expect(pages.flatMap((page) => hidden(page, pack)).length).toBeGreaterThan(10));
});
