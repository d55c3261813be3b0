import { expect, test } from 'vitest';
import { NamedUnits } from './named-units.ts';
import { numberReveals } from './numbered-reveals.ts';

const groupOf = new Map([
  ['S1E1', 'S1'],
  ['S2E1', 'S2'],
  ['S2E2', 'S2'],
]);

test.each([
  ['same', { books: 'V2', screen: 'S2E1' }, ['S2E1']],
  ['within', { books: 'V2', screen: 'S2E1' }, ['S2']],
  ['within', { books: 'V2', screen: 'S2E1' }, ['V2']],
  ['within', { screen: 'S2' }, ['S2E1']],
  ['near', { books: 'V2', screen: 'S2E1' }, ['S2E2']],
  ['within', { books: 'V2', screen: 'S2E1' }, ['V2', 'S2E2']],
  ['other', { books: 'V2', screen: 'S2E1' }, ['S1']],
  ['other', { books: 'V2', screen: 'S2E1' }, ['S1E1']],
  ['none', { books: 'V2' }, []],
] as const)('%s: %j in a text about %j', (expected, reveal, units) => {
  const named = new NamedUnits(units, numberReveals([{ reveal }], [], groupOf));
  expect([named.agreement(0), named.agreement(0)]).toEqual([expected, expected]);
});
