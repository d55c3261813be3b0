import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('ahead dates', () => {
  test.each<[string, string | undefined, string]>([
    ['Season 2: save the date, 12 February.', '2027-01-10', 'outdated release-date'],
    ['Pre-order now: volume five, 7 September 2028.', '2028-06-01', 'outdated publication-date'],
    ['For the third season our best guess is the spring of 2029.', '2028-06-01', 'outdated release-date'],
    ['Season 2 is near. Three weeks to go.', '2027-01-22', 'outdated release-date'],
    ['Hollow Crown, and Riverbend, some time this year.', '2027-01-10', 'outdated release-date'],
    [
      'Volume four is a delight. Volume five should be next year, I think.',
      '2027-05-15',
      'outdated publication-date',
    ],
    [
      'Riverbend volume four is a delight of a book. Heaven knows when; 2028 at a guess.',
      '2027-05-15',
      'outdated publication-date',
    ],
    [
      'Season one was fun, and Kestrel has ordered season two. Our money is on next year.',
      '2026-05-15',
      'outdated release-date',
    ],
    [
      'Season one was fun on screen. Season two is filming. Sources say next year.',
      '2026-05-15',
      'outdated release-date',
    ],
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
    ['Season one was fun on screen, as the second will be. Finn will probably row next year.', '2026-05-15'],
    ['Season one was fun on screen. By Monday there is a rumour and a black eye.', '2026-05-14'],
    ['The regatta was fun. Our money is on next year.', '2026-05-15'],
    ['Riverbend Always is out, and volume five as well. Perhaps next year, then.', '2031-05-15'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
