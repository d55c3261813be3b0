import { expect, test } from 'vitest';
import { compileWording } from './compile-wording.ts';

test('every form of every word, and people by their id', () =>
  expect(compileWording('@finn kick|miss the ball').split(' ')).toEqual([
    '@finn',
    expect.stringMatching(/^(?=.*\bkicked\b)(?=.*\bmisses\b)/),
    'the',
    expect.stringContaining('balls'),
  ]));

test.each(['one + two', '#kiss him', 'leave-behind|forget it'])('not %s', (phrase) =>
  expect(() => compileWording(phrase)).toThrow(phrase),
);
