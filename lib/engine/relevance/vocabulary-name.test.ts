import { expect, test } from 'vitest';
import { vocabularyName } from './vocabulary-name.ts';

test.each([
  ['kettle', 'word kettle'],
  ['é', 'word é'],
  ['?', ''],
  ['@w', ''],
  ["'s", ''],
])('%s is learned as "%s"', (word, name) => expect(vocabularyName(word)).toBe(name));
