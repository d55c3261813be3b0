import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('hasDate', () => {
  test.each<[string, string | undefined, string]>([
    ['Season two has a date at last.', '2026-11-20', 'outdated release-date'],
    ['New date for volume five', '2028-06-01', 'outdated publication-date'],
    ["We've a date!", '2026-11-20', 'outdated release-date'],
    ['Riverbend season 2 release date confirmed', '2026-11-20', 'outdated release-date'],
    ['Season three gets an official date.', '2029-01-10', 'outdated release-date'],

    ['Season 2: date and title revealed', '2026-11-20', 'outdated release-date'],
    ['A date for season three!', '2029-01-10', 'outdated release-date'],
    ['The film has a release date.', '2030-12-06', 'outdated release-date'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Season two has a date at last.', '2027-06-01'],
    ['Kestrel has revealed the date of season two.', '2026-11-20'],
    ['Season two: release date, cast, trailer', '2026-11-20'],
    ['Has season two got a date?', '2026-11-20'],
    ['A date for Ada and Finn!', '2026-11-20'],
    ['Finn has a date at last.', '2026-11-20'],
    ['The trailer of season two has a date.', '2026-11-20'],
    ['We had a date for season two once before.', '2026-11-20'],
    ["We've a date!", undefined],
    ['We have a date with the butcher, the baker and a man who sells bread.', '2026-11-20'],
    ['The film has a release date.', '2031-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
