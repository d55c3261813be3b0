import { expect, test } from 'vitest';
import { larkfield } from '../../pack/fixtures/larkfield.ts';
import { readPage } from '../reading/read-page.ts';
import { readBlocks } from '../text/read-blocks.ts';
import type { TextBlock } from '../types.ts';
import { blocksOnPage, describeBlockAbout } from './describe-block.ts';

const pack = larkfield();
const described = (...blocks: TextBlock[]) => {
  const page = readPage(readBlocks(blocks), { title: '' }, pack);
  return blocksOnPage(page).map((on) => describeBlockAbout(on, pack));
};
const said = (text: string, kind: TextBlock['kind'] = 'paragraph') => {
  const [features = new Map<string, number>()] = described({ text, kind });
  return Object.fromEntries([...features].filter(([name]) => !name.startsWith('word ')));
};

test.each<[string, object]>([
  ['Ada likes tea.', { 'one character': 1 }],
  ['Ada likes tea, and Finn likes her.', { characters: 1 }],
  ['Larkfield is on again.', { title: 1 }],
  // A name has two capitals, or one within a sentence; whoever is named twice is one.
  [
    'Marla Quist likes tea, and so does Joran. Marla Quist has some.',
    { strangers: 0.5, 'strangers alone': 0.5 },
  ],
  ['Ada likes Joran.', { 'one character': 1, strangers: 0.25 }],
  ['On Monday it rained. Then it was dry.', { nobody: 1 }],
  ['She likes him.', { nobody: 1 }],
])('%s', (text, features) => expect(said(text)).toEqual(features));

test('a title counts for more as a heading', () =>
  expect(said('Larkfield', 'heading')).toEqual({ 'title in heading': 1 }));

test('no more than four strangers count', () => {
  const many = (count: number) => said(`We saw ${'Quist, the Joran, '.repeat(count)}it rained.`);
  expect(many(1)['strangers']).toBeLessThan(1);
  expect(said('So Quill met Brack, then Sorrel met Teasel, then Yarrow met Vetch.')['strangers']).toBe(1);
  expect(many(9)).toEqual(many(1));
});

test('each block is told by its own words', () => {
  const [one, other] = described(
    { text: 'It rained.', kind: 'paragraph' },
    { text: 'It was dry.', kind: 'paragraph' },
  );
  expect(one?.get('word rain')).toBeGreaterThan(0);
  expect(other?.has('word rain')).toBe(false);
});
