import { expect, test } from 'vitest';
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
test('an empty gate lets nothing through', () => expect(signSearch(gatePattern([]))('anything')).toBe(false));
