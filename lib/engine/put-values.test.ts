import { expect, test } from 'vitest';
import { putValues } from './put-values.ts';

test.each([
  ['Season $1, episode $2', [2, 5], 'Season 2, episode 5'],
  ['$2 of $1', ['nine', 'one'], 'one of nine'],
  ['$1 and $1', ['Ada'], 'Ada and Ada'],
  ['by $1', [], 'by '],
  ['costs $ 5', ['six'], 'costs $ 5'],
  ['$1', ['$1'], '$1'],
])('%s with %j', (words, values, expected) => expect(putValues(words, values)).toBe(expected));
