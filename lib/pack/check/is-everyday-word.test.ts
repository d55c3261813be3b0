import { expect, test } from 'vitest';
import { isEverydayWord } from './is-everyday-word.ts';

test.each(['now', 'max', 'prime', 'sky', 'five', 'gold', 'channel', 'dave', 'yesterday', 'comics', 'the'])(
  '%s may stand on any page',
  (word) => expect(isEverydayWord(word)).toBe(true),
);

test.each(['bbc', 'itv', 'hulu', 'viaplay', 'kestrel', 'inkwell', 'constructor', ''])(
  '%j is a name, or no word that is known',
  (word) => expect(isEverydayWord(word)).toBe(false),
);
