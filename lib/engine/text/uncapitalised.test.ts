import { describe, expect, test } from 'vitest';
import { tokenise } from './tokenise.ts';
import { isUncapitalised } from './uncapitalised.ts';

const isSmall = (text: string) => isUncapitalised(tokenise(text));

describe('a text without capitals', () => {
  test.each([
    ['no capital at all', 'then ada ran. nobody saw her'],
    ['shouting', 'NO way. then ada RAN and nobody saw'],
    ['an I', 'and then I cried, I really did'],
    ['a number first', '3. the one where ada runs'],
    ['one name of eight words', 'i saw it on Monday and then i saw it again'],
  ])('has %s', (_, text) => expect(isSmall(text)).toBe(true));

  test.each([
    ['a capital first', 'Then ada ran. nobody saw her'],
    ['names in capitals', 'the scene where Ada tells Finn'],
    ['too few words', 'ada ran'],
    ['nothing but shouting', 'ADA RAN AND NOBODY SAW'],
    ['no words', '3, 4, 5!'],
  ])('is not one with %s', (_, text) => expect(isSmall(text)).toBe(false));
});
