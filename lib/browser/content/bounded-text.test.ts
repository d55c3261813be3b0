import { expect, test } from 'vitest';
import type { TextBlock } from '../../engine/types.ts';
import { longestQuestion } from '../../messages/claim-question.ts';
import { boundedText } from './bounded-text.ts';

const paragraph = (text: string): TextBlock => ({ text, kind: 'paragraph' });
const lettersOf = ({ blocks, context }: ReturnType<typeof boundedText>) =>
  blocks.reduce((sum, { text }) => sum + text.length, context.title.length);

test('an ordinary text stays as it is', () => {
  const text = {
    blocks: [paragraph('It rained. It poured!'), { text: 'Rain', kind: 'heading', depth: 2 } as const],
    context: { title: 'Weather', published: '2024-05-06', aboutness: 0.7 },
    from: 1,
  };
  expect(boundedText(text)).toEqual(text);
});

test('a block that is too long is cut behind a sentence, and all others stay where they are', () => {
  const blocks = [paragraph('Before.'), paragraph('It rained. '.repeat(10_000)), paragraph('After.')];
  const cut = boundedText({ blocks, context: { title: 'Weather' }, from: 1 });
  expect(lettersOf(cut)).toBeLessThanOrEqual(longestQuestion.letters);
  expect(lettersOf(cut)).toBeGreaterThan(longestQuestion.letters - 20);
  expect(cut.blocks.map(({ text }) => text.slice(-7))).toEqual(['Before.', 'rained.', 'After.']);
  expect(blocks[1]?.text.startsWith(cut.blocks[1]?.text ?? '-')).toBe(true);
  expect(cut.from).toBe(1);
});

test('of several long blocks the longest is cut first', () => {
  const blocks = [paragraph('It rained. '.repeat(1_000)), paragraph('It poured! '.repeat(5_000))];
  const cut = boundedText({ blocks, context: { title: '' }, from: 0 });
  expect(cut.blocks[0]).toBe(blocks[0]);
  expect(cut.blocks[1]?.text.endsWith('poured!')).toBe(true);
  expect(lettersOf(cut)).toBeLessThanOrEqual(longestQuestion.letters);
});

test.each([
  ['one word', 'x'.repeat(100_000)],
  ['one sentence', `${'rain '.repeat(20_000)}.`],
])('%s without end is left out as a whole', (_, text) => {
  const cut = boundedText({
    blocks: [paragraph('Before.'), paragraph(text)],
    context: { title: '' },
    from: 0,
  });
  expect(cut.blocks).toEqual([paragraph('Before.'), paragraph('')]);
});

test('a title is cut, however long', () => {
  const cut = boundedText({
    blocks: [paragraph('It rained.')],
    context: { title: 'T'.repeat(10 ** 7) },
    from: 0,
  });
  expect([cut.context.title.length, cut.blocks]).toEqual([1_000, [paragraph('It rained.')]]);
});
