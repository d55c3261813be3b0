import { expect, test } from 'vitest';
import { wordsOf } from './words-of.ts';

test('the mark of an owner stands by itself', () => expect(wordsOf("'s")).toEqual(["'s"]));

test('a phrase is cut as the engine cuts text', () =>
  expect(wordsOf('coming-out, didn’t he?')).toEqual(['coming', 'out', 'did', "n't", 'he']));
