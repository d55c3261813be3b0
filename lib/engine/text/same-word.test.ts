import { expect, test } from 'vitest';
import { sameWord } from './same-word.ts';

// Whether two strings are one cannot be asked: what can go wrong is a word that means something to an object.
test.each(['school', '12', '__proto__', 'constructor', "n't", ''])('gives back %j', (word) => {
  expect([sameWord(word), sameWord(`${word}`)]).toEqual([word, word]);
});
