import { expect, test } from 'vitest';
import { mayBeAbout } from './may-be-about.ts';

const gate = ['larkfield', 'ada lark', 'what now?'];

test.each([
  ['All about Larkfield'],
  ['LARKFIELD'],
  ['with Ada Lark in it'],
  ['Ada\u00A0Lark'],
  ['So what now? Well.'],
])('%j may be about it', (text) => expect(mayBeAbout(text, gate)).toBe(true));
test.each([['Ada and a lark'], ['what now'], ['']])('%j is not', (text) =>
  expect(mayBeAbout(text, gate)).toBe(false),
);
test('an empty gate lets nothing through', () => expect(mayBeAbout('anything', [])).toBe(false));
