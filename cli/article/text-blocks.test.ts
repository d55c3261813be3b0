import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessKind, textBlocks } from './text-blocks.ts';

describe('guessKind', () => {
  test.each([
    ['What we know so far', 'heading'],
    ['What did I think?', 'heading'],
    ['Would anybody who had read the first book really have asked them that?', 'paragraph'],
    ['- milk and bread', 'list-item'],
    ['• milk', 'list-item'],
    ['3. Bring a coat.', 'list-item'],
    ['2022 was a good year.', 'paragraph'],
    ['Photo: A. Person', 'caption'],
    ['The pair at the fair (Image credit: Studio)', 'caption'],
    ['Pages: 320', 'table-row'],
    ['one\ttwo', 'table-row'],
    ['> she said', 'quotation'],
    ['It rained.', 'paragraph'],
    ['***', 'paragraph'],
  ])('%s: %s', (line, kind) => expect(guessKind(line)).toBe(kind));
});

describe('textBlocks', () => {
  test('takes the first line for the title when it is', () => {
    expect(textBlocks('Rain\n\n  It rains. \nHow long', 'Rain')).toEqual([
      { text: 'Rain', kind: 'title', at: 0 },
      { text: 'It rains.', kind: 'paragraph', at: 8 },
      { text: 'How long', kind: 'heading', depth: 2, at: 19 },
    ]);
  });

  test('joins what a hard wrap has cut', () => {
    const text =
      'It was raining so hard that afternoon that\nnobody had thought of going out.\nThen it stopped.';
    expect(textBlocks(text, '').map((block) => block.text)).toEqual([
      'It was raining so hard that afternoon that\nnobody had thought of going out.',
      'Then it stopped.',
    ]);
    expect(textBlocks('What we know so far\nand no more', '')).toHaveLength(2);
  });

  test('leaves lines in lower case alone where a line is longer than a wrap leaves any', () => {
    const thread =
      'so they said that they would be shooting it all next month\nben_from_the_bus · 22 points\nis that certain? I had thought that they would wait until the spring, or longer than that, for the weather';
    expect(textBlocks(thread, '')).toHaveLength(3);
  });

  test('every block is the text at its place', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a b', ' ', '\n', '\r', '🍂', 'é', '- c', '\u00a0')), (parts) => {
        const text = parts.join('');
        const blocks = textBlocks(text, '');
        expect(blocks.map((block) => text.slice(block.at, block.at + block.text.length))).toEqual(
          blocks.map((block) => block.text),
        );
      }),
    );
  });
});
