import { describe, expect, test } from 'vitest';
import { larkfield } from '../../../pack/fixtures/larkfield.ts';
import { analyse } from '../../analyse.ts';
import { readPage } from '../../reading/read-page.ts';
import { readBlocks } from '../../text/read-blocks.ts';
import { questionAnswered } from './question-answered.ts';
import { isShortAnswer } from './short-answer.ts';

const pack = larkfield();
const read = (...texts: string[]) =>
  readPage(readBlocks(texts.map((text) => ({ text, kind: 'paragraph' as const }))), { title: '' }, pack);
const isAnswer = (text: string) => isShortAnswer(read(text).sentences[0] as never);
const answered = (question: string, answer: string) => questionAnswered(read(question, answer), 1, pack);

describe('a short answer', () => {
  test.each([
    'Yes.',
    'Yes, and twice.',
    'A: No!',
    'Not in so many words.',
    'They do.',
    'She does, briefly.',
    'Well, sort of.',
    'Of course they do.',
  ])('%s', (text) => expect(isAnswer(text)).toBe(true));

  test.each([
    ['of one who does not know', 'No word yet.'],
    ['of one who speaks of himself', 'Yes, I cried.'],
    [
      'that says much',
      'No, it is the longest of the four, and it was drawn in a single winter on the coast.',
    ],
    ['that is none', 'Ada likes tea.'],
    ['with a verb of its own', 'They do like tea.'],
    ['without words', '…'],
  ])('is not one %s', (_, text) => expect(isAnswer(text)).toBe(false));
});

describe('a question of the story is answered', () => {
  test.each([
    ['which a telling knows', 'Does Ada leave home at night?'],
    ['about its people alone', 'Is Ada happy at the end?'],
    ['after a small word', 'And does Ada leave home?'],
    ['of what is to come, if a telling knows it', 'Will Finn tell Rosa Lark about the letter?'],
  ])('%s', (_, question) => expect(answered(question, 'Yes.')).toBe(0));

  test.each([
    ['one about how it is made', 'Is Ada in the books?'],
    ['one about an actor', 'Is June Park back as Ada?'],
    ['a guess at what is to come', 'Will Ada like it here?'],
    ['one that asks the reader', 'Did you see Ada on the bus?'],
    ['one that asks for more than yes or no', 'Why does Ada leave home?'],
    ['what is no question', 'Does Ada leave home, one asks.'],
    ['one about nobody', 'Does it rain?'],
  ])('not %s', (_, question) => expect(answered(question, 'Yes.')).toBeUndefined());

  test('not by what comes later', () =>
    expect(questionAnswered(read('Does Ada leave home?', 'It rains.', 'Yes.'), 2, pack)).toBeUndefined());
});

test('what answers it is hidden, with the unit of the question', () => {
  const blocks = ['Larkfield, book two.', 'Does Finn tell Rosa Lark about the letter?', 'Yes, in the end.'];
  const { findings } = analyse(
    blocks.map((text) => ({ text, kind: 'paragraph' })),
    { title: 'Larkfield' },
    pack,
    '2031-01-01',
  );
  expect(findings.find(({ block }) => block === 2)).toMatchObject({
    type: 'spoiler',
    event: 'finn-tells-rosa',
    reveal: { books: 'V2', screen: 'S2E1' },
  });
});
