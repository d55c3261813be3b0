import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('ahead dates', () => {
  test.each<[string, string | undefined, string]>([
    ['Season 2: save the date, 12 February.', '2027-01-10', 'outdated release-date'],
    ['Pre-order now: volume five, 7 September 2028.', '2028-06-01', 'outdated publication-date'],
    ['For the third season our best guess is the spring of 2029.', '2028-06-01', 'outdated release-date'],
    ['Season 2 is near. Three weeks to go.', '2027-01-22', 'outdated release-date'],
    ['Hollow Crown, and Riverbend, some time this year.', '2027-01-10', 'outdated release-date'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['The exhibition about season 2 opens on 12 February in Leeds, with a trailer.', '2027-01-10'],
    ['The boat will not appear this year.', '2026-03-01'],
    ['Hollow Crown returns on 3 March.', '2027-01-10'],
    ['On 12 February she rang her mother.', '2027-06-01'],
    ['Season 2 is near. Three weeks to go.', '2026-12-22'],
    ["She's coming along on 12 February.", '2027-01-10'],
    ['He takes on a role in Hollow Crown from 12 February.', '2027-01-10'],
    ['The story of season 2 is set over a weekend from 12 February.', '2027-01-10'],
    ['We shall row, some time this year.', '2027-01-10'],
    ['They won five prizes in February.', '2027-01-10'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
