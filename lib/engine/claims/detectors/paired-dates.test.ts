import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('paired dates', () => {
  test.each<[string, string | undefined, string]>([
    ['Volume 2 (March 2021)', '2029-01-01', 'wrong publication-date'],
    ['Season 1: 7 March 2024', '2029-01-01', 'wrong release-date'],
    [
      'The third season landed on 20 April 2029, after season two on 3 March 2027.',
      '2029-06-01',
      'wrong release-date',
    ],
    ['Volume 5 (7 September 2028)', '2028-06-01', 'outdated publication-date'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Volume 2 (February 2021)', '2029-01-01'],
    ['Season 1: 7 March 2025', '2029-01-01'],
    ['Riverbend Always (2031)', '2031-06-01'],
    ['Season 2 in Leeds on Monday was loud.', '2027-06-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
