import { expect, test } from 'vitest';
import type { Line, Reader } from '../../engine/types.ts';
import { wishInWords } from './wish-in-words.ts';

const lines: readonly Line[] = [
  { id: 'books', label: 'Books', medium: 'book', units: [{ code: 'V3', label: 'Volume 3', number: 3 }] },
  { id: 'screen', label: 'Series and film', medium: 'screen', units: [{ code: 'F', label: 'The film' }] },
];
const reader: Reader = { progress: {}, spoilers: 'plot', doubt: 'show', notes: 'changed' };
const words = { type: 'hide-words', words: 'soft lines' } as const;

test('words are said to be hidden only where something is hidden', () => {
  expect(wishInWords(words, reader, lines)).toBe(
    '“soft lines” is hidden from now on, on pages about the story.',
  );
  expect(wishInWords(words, { ...reader, spoilers: 'off' }, lines)).toBe(
    '“soft lines” is on your list. It will be hidden once you choose to hide more than “Nothing”.',
  );
});

test('a unit is named on the line that the reader follows', () => {
  const reached = { type: 'reached', reveal: { books: 'V3', screen: 'F' } } as const;
  expect(wishInWords(reached, { ...reader, progress: { screen: 'E1' } }, lines)).toContain('the film');
  expect(wishInWords(reached, { ...reader, progress: { books: 'V1' } }, lines)).toContain('volume 3');
});
