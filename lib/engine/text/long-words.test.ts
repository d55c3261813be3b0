import { expect, test } from 'vitest';
import { longWords } from './long-words.ts';
import { tokenise } from './tokenise.ts';

const counted = (text: string) => longWords(tokenise(text), 0, 40);

test.each([
  ['The Storm Takes the Harbour by Night', { count: 4, capitals: 1 }],
  ['The storm takes Ferrywick', { count: 3, capitals: 1 / 3 }],
  ['It is 2026, so be it', { count: 0, capitals: 0 }],
])('%s', (text, expected) => expect(counted(text)).toEqual(expected));

test('only the stretch asked for is counted, also beyond the end', () => {
  const tokens = tokenise('Storm over Ferrywick');
  expect(longWords(tokens, 1, 2)).toEqual({ count: 1, capitals: 0 });
  expect(longWords(tokens, 2, 9)).toEqual({ count: 1, capitals: 1 });
});
