import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('latest', () => {
  test.each<[string, string | undefined, string]>([
    ['The third is the most recent of the books.', '2023-05-01', 'outdated publication-date'],
    ['You are up to the fourth and latest of the books.', '2026-05-01', 'outdated publication-date'],
    ['Season 2 is the latest season.', '2028-05-01', 'outdated release-date'],
    ['Season 2 is the newest one, says Lena Voss.', undefined, 'outdated release-date'],
    [
      'The drama, which is now in its second season, is filmed by a weir.',
      '2027-06-01',
      'outdated release-date',
    ],
    ['Riverbend is currently into its third season.', '2029-06-01', 'outdated release-date'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['The latest season of Riverbend is long.', '2028-05-01'],
    ['Season 3 is the latest season.', '2030-05-01'],
    ['Season 1 is the latest season.', '2028-05-01'],
    ['The latest news of season 2 is good.', '2028-05-01'],
    ['Is season 2 the latest season?', '2028-05-01'],
    ['The drama was in its second season when we met.', '2027-06-01'],
    ['She is now in the second season of her life as a rower.', '2027-06-01'],
    ['Now in the second season he rows.', '2029-06-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
