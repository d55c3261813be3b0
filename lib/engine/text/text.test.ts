import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from './read-blocks.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenise } from './tokenise.ts';

const words = (text: string) => tokenise(text).map((token) => token.text);
const sentences = (text: string) =>
  (readBlocks([{ text, kind: 'paragraph' }])[0]?.sentences ?? []).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('tokenise', () => {
  test.each([
    ['Didn’t Nora’s dog come?', ['did', "n't", 'nora', "'s", 'dog', 'come', '?']],
    ['a coming-out scene', ['a', 'coming', 'out', 'scene']],
    ['co\u00ADme o\u200But', ['come', 'out']],
    ['22.5m in 2023', ['22.5', 'm', 'in', '2023']],
    ['', []],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected));

  test('reads a plain word as it reads one with an invisible character in it', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]+$/), (word) => {
        const [plain] = tokenise(word);
        const [other] = tokenise(`${word}\u00AD`);
        expect({ ...plain, end: 0 }).toEqual({ ...other, end: 0 });
        expect(plain?.end).toBe(word.length);
      }),
    ));

  test('keeps the source offsets, also around invisible characters', () => {
    const text = 'He co\u00ADmes “out”';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'He',
      'co\u00ADmes',
      '“',
      'out',
      '”',
    ]);
  });
});

describe('splitSentences', () => {
  test.each([
    ['Mr. Field left. He ran.', ['Mr. Field left.', 'He ran.']],
    ['"Run!" she said. Then he ran.', ['"Run!" she said.', 'Then he ran.']],
    ['It opens at 8 a.m. ET on Friday. Go.', ['It opens at 8 a.m. ET on Friday.', 'Go.']],
    ['Written by K. Walters and J. R. Moss. Read it.', ['Written by K. Walters and J. R. Moss.', 'Read it.']],
    ['Wait... what? Yes.', ['Wait... what?', 'Yes.']],
    ['See example.org. Thanks', ['See example.org.', 'Thanks']],
    ['Out on Dec. 5 in the UK. Buy it.', ['Out on Dec. 5 in the UK.', 'Buy it.']],
    ['“I ran.” “You hid.”', ['“I ran.”', '“You hid.”']],
    ['he ran. she hid! vol. two next', ['he ran.', 'she hid!', 'vol. two next']],
    ['well... he ran and "run!" he said', ['well... he ran and "run!" he said']],
    ['He ran, see vol. two. "why?" she asked', ['He ran, see vol. two.', '"why?" she asked']],
  ])('%j', (text, expected) => expect(sentences(text)).toEqual(expected));

  test('every token is in exactly one sentence', () => {
    const tokens = tokenise('One. Two! (Three?) Four');
    const parts = splitSentences(tokens, false);
    expect(parts.flatMap(({ first, last }) => tokens.slice(first, last))).toEqual(tokens);
  });
});
