import { expect, test } from 'vitest';
import { riverbend } from '../../pack/fixtures/riverbend.ts';
import { readPage } from '../reading/read-page.ts';
import { readBlocks } from '../text/read-blocks.ts';
import type { PageContext } from '../types.ts';
import { oddsOf } from '../weights/weigh.ts';
import { judgeRelevance } from './judge-relevance.ts';

const pack = riverbend();
const judge = (text: string, bias: number, context: Partial<PageContext> = {}) => {
  const page = readPage(readBlocks([{ text, kind: 'paragraph' }]), { title: '', ...context }, pack);
  const weights = { ...pack.weights, page: { ...pack.weights.page, bias } };
  return judgeRelevance(page, { ...pack, weights });
};
/** What is found of text that is as likely as that by itself. */
const found = (likely: number, context: Partial<PageContext> = {}) =>
  judge('They met on Monday.', oddsOf(likely), context);

test('what names the work is likelier about it', () =>
  expect(judge('Riverbend is on again.', 0).confidence).toBeGreaterThan(found(0.5).confidence));

test.each<[number, Partial<PageContext>, boolean]>([
  // A whole page has to be twice as likely about the work as not.
  [0.65, {}, false],
  [0.68, {}, true],
  // A long part of a page that is about the work needs less, of one that is not it needs as much.
  [0.12, { aboutness: 0.7 }, true],
  [0.08, { aboutness: 0.9 }, false],
  [0.65, { aboutness: 0.6 }, false],
  // An excerpt is about what its page is about, and may be about the work by itself.
  [0.08, { aboutness: 0.55, isExcerpt: true }, true],
  [0.55, { aboutness: 0.1, isExcerpt: true }, true],
  [0.45, { aboutness: 0.4, isExcerpt: true }, false],
  [0.45, { isExcerpt: true }, false],
])('%d with %o: %s', (likely, context, about) => expect(found(likely, context).about).toBe(about));

test('how likely a part is, is told of itself; an excerpt is as likely as its page', () => {
  expect(found(0.2, { aboutness: 0.9 }).confidence).toBeCloseTo(0.2);
  expect(found(0.2, { aboutness: 0.9, isExcerpt: true }).confidence).toBe(0.9);
});
