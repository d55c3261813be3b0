import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('identity', () => {
  test.each<[string, string | undefined, string]>([
    ['Riverbend Always is the fourth season.', '2030-08-01', 'wrong adaptation-scope'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Riverbend Always is a film and not the fourth season.', '2030-08-01'],
    ['Riverbend Always came after the third season.', '2031-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
