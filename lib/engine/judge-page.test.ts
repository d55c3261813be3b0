import { expect, test } from 'vitest';
import { riverbend } from '../pack/fixtures/riverbend.ts';
import { analyse } from './analyse.ts';
import { judgePage } from './judge-page.ts';
import type { TextBlock } from './types.ts';

const pack = riverbend();
const blocks = [
  { text: 'Riverbend: what we know', kind: 'heading' },
  { text: 'Season 2 of Riverbend has no release date yet.', kind: 'paragraph' },
  { text: 'Season 2 of Riverbend has not been ordered yet. It has no date either.', kind: 'paragraph' },
  { text: 'Season two has no release date yet.', kind: 'paragraph' },
] satisfies TextBlock[];
const context = { title: 'Riverbend', published: '2026-03-01' };
const judged = judgePage(blocks, context, pack, '2031-06-01');

test('claims from a block on are those that the whole page has there', () => {
  const all = judged.claimsFrom(0);
  expect(all.length).toBeGreaterThan(2);
  for (let from = 0; from <= blocks.length; from += 1)
    expect(judged.claimsFrom(from)).toEqual(all.filter(({ block }) => block >= from));
});

test('with its claims it is the analysis of the page', () => {
  const { findings, ...page } = analyse(blocks, context, pack, '2031-06-01');
  const { relevance, sentences, sentencesOf } = judged;
  expect({ relevance, sentences, sentencesOf }).toEqual(page);
  expect(findings).toHaveLength(judged.spoilers.length + judged.claimsFrom(0).length);
});
