import { expect, test } from 'vitest';
import { compileMistake } from './compile-mistake.ts';

test('every form of every word, and people by their id', () =>
  expect(compileMistake('@finn kick|miss the ball').split(' ')).toEqual([
    '@finn',
    expect.stringMatching(/^(?=.*\bkicked\b)(?=.*\bmisses\b)/),
    'the',
    expect.stringContaining('balls'),
  ]));

test.each(['one + two', '#kiss him', 'leave-behind|forget it'])('not %s', (phrase) =>
  expect(() => compileMistake(phrase)).toThrow(phrase),
);
