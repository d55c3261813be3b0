import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('wishes', () => {
  test.each<[string, string | undefined, string]>([
    ['Fans are calling for a second season.', '2025-04-01', 'outdated renewal'],
    ['Bring on season two.', '2026-12-01', 'outdated release-date'],
    ["Let's hope it gets a second season.", '2025-04-01', 'outdated renewal'],
    ['A second season must surely follow.', '2025-04-01', 'outdated renewal'],
    ['A second season seems likely.', '2025-04-01', 'outdated renewal'],
    ["Season two can't come soon enough.", '2026-12-01', 'outdated release-date'],
    ['There is every chance of a fourth season.', '2029-06-01', 'outdated renewal'],
    ['With season two around the corner, read on.', '2027-01-20', 'outdated release-date'],
    ['Kestrel has kept quiet about a fourth season.', '2029-06-01', 'outdated renewal'],
    ['A second season is looking less likely by the week.', '2025-04-01', 'outdated renewal'],
    ['Olsen sees it ending with season four.', '2029-06-01', 'outdated renewal'],
    ['The stars want a fourth season.', '2029-06-01', 'outdated renewal'],
    ['Please let there be a second season.', '2025-04-01', 'outdated renewal'],
    ['Olsen hopes to make a second season.', '2025-04-01', 'outdated renewal'],
    ['Olsen has a fourth season in mind.', '2029-06-01', 'outdated renewal'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Fans are calling for a fourth season.', '2030-06-01'],
    ['Bring on season two.', '2027-06-01'],
    ['In season two Finn needs a second chance.', '2027-06-01'],
    ['Finn asks for a second dance.', '2025-04-01'],
    ["Let's hope it gets a second season.", '2027-06-01'],
    ['A second dance must surely follow.', '2025-04-01'],
    ['Fans wanted a fourth season, and got a film instead.', '2030-06-01'],
    ['Are fans calling for a second season?', '2025-04-01'],
    ['Fans are calling for a trailer of season two.', '2026-12-01'],
    ['Bring on season two.', undefined],
    ['Guide: asking for help, with season two', '2026-12-01'],
    ['A kiss is looking less likely by the week.', '2025-04-01'],
    ['Olsen sees it ending with season four.', '2030-06-01'],
    ['I want the second season on disc.', '2027-06-01'],
    ['Please let there be cake.', '2025-04-01'],
    ['Finn hopes to make a second boat.', '2025-04-01'],
    ['Bear the second race in mind.', '2025-04-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
