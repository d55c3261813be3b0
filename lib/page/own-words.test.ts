import { describe, expect, it } from 'vitest';
import type { Line, Reader } from '../engine/types.ts';
import { findOwnWords } from './own-words.ts';

const books: Line = {
  id: 'books',
  label: 'Books',
  medium: 'book',
  units: [1, 2, 3].map((number) => ({ code: `V${number}`, label: `Volume ${number}`, number })),
};
const nobody: Reader = { progress: {}, spoilers: 'plot', doubt: 'show', notes: 'off' };
const found = (text: string, words: string, reader = nobody, reveal = {}) =>
  findOwnWords(text, [{ words, reveal }], reader, [books]).map(({ start, end }) => text.slice(start, end));

describe('findOwnWords', () => {
  it.each([
    ['whole words in any case', 'The Big Day came. A big  day!', 'big day', ['Big Day', 'big  day']],
    ['what a pattern would stand for', 'Was it (yes|no)? No.', '(yes|no)', ['(yes|no)']],
    ['a name with its genitive', 'It is Ada’s turn, Adam.', 'ada', ['Ada']],
    ['curly and straight quotes alike', 'She said “don’t go”.', '"don\'t go"', ['“don’t go”']],
    ['words with accents as they are composed', 'Cafe\u0301 Ostrava', 'café', ['Cafe\u0301']],
  ])('finds %s', (_, text, words, expected) => {
    expect(found(text, words)).toEqual(expected);
  });

  it.each([
    ['parts of words', 'Birthday', 'day'],
    ['other words of the same pattern', 'The day came', '.*'],
    ['words that stand apart', 'a big and sunny day', 'big day'],
    ['blank words', 'anything', '  '],
  ])('does not find %s', (_, text, words) => {
    expect(found(text, words)).toEqual([]);
  });

  it('shows them to a reader who has reached their unit', () => {
    const at = (code: string): Reader => ({ ...nobody, progress: { books: code } });
    expect(found('the day', 'day', at('V1'), { books: 'V2' })).toEqual(['day']);
    expect(found('the day', 'day', at('V2'), { books: 'V2' })).toEqual([]);
  });

  it('hides words without a unit from everybody, and nothing where nothing is to be hidden', () => {
    expect(found('the day', 'day', { ...nobody, progress: { books: 'V3' } })).toEqual(['day']);
    expect(found('the day', 'day', { ...nobody, spoilers: 'off' })).toEqual([]);
  });
});
