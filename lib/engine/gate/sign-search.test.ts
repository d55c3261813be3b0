import { describe, expect, test } from 'vitest';
import { gatePattern } from './gate-pattern.ts';
import { signSearch } from './sign-search.ts';

const isSign = signSearch(gatePattern(['larkfield', 'ada lark', 'what now?', 'z']));

test.each([
  ['All about Larkfield'],
  ['LARKFIELD'],
  ['with Ada Lark in it'],
  ['Ada\u00A0Lark'],
  ['So what now? Well.'],
  ['Z'],
])('%j may be about it', (text) => expect(isSign(text)).toBe(true));
test.each([['Ada and a lark'], ['what now'], ['']])('%j is not', (text) => expect(isSign(text)).toBe(false));

describe('in a text so long that it is searched at once', () => {
  const long = 'word '.repeat(400);
  test.each([
    [`${long}Ada\u00A0LARK`],
    [`${long}about Larkfield ${long}`],
    [`z${long.replaceAll('w', 'W')}`],
  ])('finds a sign', (text) => expect(isSign(text)).toBe(true));
  test.each([[`${long}Ada and a lark`], [long], [`\u{2019}${long}`]])('finds none', (text) =>
    expect(isSign(text)).toBe(false),
  );
});

describe('gatePattern', () => {
  test('names a word of each sign, and none that contains another', () => {
    expect(gatePattern(['ada lark', 'larkfield', 'téo brook', 'what now?']).words).toBe('lark brook what');
  });

  test('leaves a sign without plain letters to the pattern', () => {
    const search = signSearch(gatePattern(['éé 中', 'ada']));
    expect([search('ÉÉ 中'), search('ada'), search('éé')]).toEqual([true, true, false]);
  });
});

test('an empty gate lets nothing through', () => expect(signSearch(gatePattern([]))('anything')).toBe(false));
