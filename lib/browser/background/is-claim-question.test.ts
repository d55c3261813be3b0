import { expect, test } from 'vitest';
import { longestQuestion } from '../../messages/claim-question.ts';
import { question } from '../../messages/fixtures/claim-question.ts';
import { isClaimQuestion } from './is-claim-question.ts';

const paragraph = (text: unknown) => ({ text, kind: 'paragraph' });

test.each<[string, object]>([
  ['a whole question', {}],
  ['a page without a day', { context: { title: '' } }],
  ['a context without text', { blocks: [] }],
  ['as much as may be asked', { blocks: [paragraph('x'.repeat(longestQuestion.letters - 4))] }],
])('%s is one', (_, change) => {
  expect(isClaimQuestion({ ...question, ...change })).toBe(true);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'find-claims'],
  ['another message', { ...question, type: 'page-summary' }],
  ['no blocks', { ...question, blocks: undefined }],
  ['blocks as a text', { ...question, blocks: 'It was never made.' }],
  ['a block that is none', { ...question, blocks: [null] }],
  ['a block without text', { ...question, blocks: [paragraph(undefined)] }],
  ['a block whose text is none', { ...question, blocks: [paragraph({ length: 3 })] }],
  ['a block of an unknown kind', { ...question, blocks: [{ text: '', kind: 'toString' }] }],
  ['a depth that is no number', { ...question, blocks: [{ text: '', kind: 'heading', depth: 'h1' }] }],
  ['no context', { ...question, context: undefined }],
  ['a title that is none', { ...question, context: { title: 7 } }],
  ['a day that is none', { ...question, context: { title: '', published: 'yesterday' } }],
  ['an excerpt that is no yes or no', { ...question, context: { title: '', isExcerpt: 1 } }],
  ['an aboutness beyond all', { ...question, context: { title: '', aboutness: 2 } }],
  ['an aboutness that is no number', { ...question, context: { title: '', aboutness: Number.NaN } }],
  ['a place before the first', { ...question, from: -1 }],
  ['half a place', { ...question, from: 0.5 }],
  ['no day of reading', { ...question, readOn: undefined }],
  ['a day of reading with a line behind it', { ...question, readOn: '2031-06-01\n' }],
  ['too much text', { ...question, blocks: [paragraph('x'.repeat(longestQuestion.letters))] }],
  ['too much title', { ...question, context: { title: 'x'.repeat(longestQuestion.letters) } }],
  ['too many blocks', { ...question, blocks: Array(longestQuestion.blocks + 1).fill(paragraph('')) }],
])('%s is none', (_, message) => {
  expect(isClaimQuestion(message)).toBe(false);
});
