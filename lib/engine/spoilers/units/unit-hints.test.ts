import { describe, expect, test } from 'vitest';
import { larkfield } from '../../../pack/fixtures/larkfield.ts';
import { tokenise } from '../../text/tokenise.ts';
import { agreement, episodesNamed } from './unit-hints.ts';

const groupOf = new Map([
  ['S1E1', 'S1'],
  ['S2E1', 'S2'],
]);

test.each([
  ['same', { books: 'V2', screen: 'S2E1' }, ['S2E1']],
  ['within', { books: 'V2', screen: 'S2E1' }, ['S2']],
  ['within', { books: 'V2', screen: 'S2E1' }, ['V2']],
  ['within', { screen: 'S2' }, ['S2E1']],
  ['other', { books: 'V2', screen: 'S2E1' }, ['S1']],
  ['none', { books: 'V2' }, []],
] as const)('%s: %j in a text about %j', (expected, reveal, units) =>
  expect(agreement(reveal, units, groupOf)).toBe(expected),
);

describe('an episode is named by a heading', () => {
  const pack = larkfield();
  test.each([
    ['Letter', ['S2E1']],
    ['Episode 1 - Letter', ['S2E1']],
    ['1. “Letter”', ['S2E1']],
    ['A letter to our readers', []],
  ])('%s', (heading, codes) => expect(episodesNamed(tokenise(heading), pack)).toEqual(codes));
});
