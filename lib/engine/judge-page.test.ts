import { expect, test } from 'vitest';
import { riverbend } from '../pack/fixtures/riverbend.ts';
import { analyse } from './analyse.ts';
import { judgeClaims } from './judge-claims.ts';
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
const readOn = '2031-06-01';
const claimsFrom = (from: number) => judgeClaims(blocks, context, pack, readOn, from);

test('claims from a block on are those that the whole page has there', () => {
  const all = claimsFrom(0);
  expect(all.length).toBeGreaterThan(2);
  for (let from = 0; from <= blocks.length; from += 1)
    expect(claimsFrom(from)).toEqual(all.filter(({ block }) => block >= from));
});

test('with the claims it is the analysis of the page', () => {
  const { findings, ...page } = analyse(blocks, context, pack, readOn);
  const { spoilers, ...judged } = judgePage(blocks, context, pack);
  expect(judged).toEqual(page);
  expect(findings.filter(({ type }) => type === 'spoiler')).toEqual(spoilers);
  expect(findings.filter(({ type }) => type === 'claim')).toEqual(claimsFrom(0));
});
