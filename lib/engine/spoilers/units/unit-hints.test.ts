import { describe, expect, test } from 'vitest';
import { larkfield } from '../../../pack/fixtures/larkfield.ts';
import { tokenise } from '../../text/tokenise.ts';
import { episodesNamed } from './unit-hints.ts';

describe('an episode is named by a heading', () => {
  const pack = larkfield();
  test.each([
    ['Letter', ['S2E1']],
    ['Episode 1 - Letter', ['S2E1']],
    ['1. “Letter”', ['S2E1']],
    ['A letter to our readers', []],
  ])('%s', (heading, codes) => expect(episodesNamed(tokenise(heading), pack)).toEqual(codes));
});
