import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('not yet', () => {
  test.each<[string, string | undefined, string]>([
    ['The fifth volume is still undated.', '2028-01-01', 'outdated publication-date'],
    ['Season 3 remains without a date.', '2028-09-01', 'outdated release-date'],
    ['Nothing has been said about season 4 so far.', '2029-06-01', 'outdated renewal'],
    ['A fourth season would be the last.', '2029-06-01', 'outdated renewal'],
    ['Season two (TBC)', '2026-03-01', 'outdated release-date'],
    ['A fourth season is far from a done deal.', '2029-06-01', 'outdated renewal'],
    ['Season 4 is unconfirmed at this point.', '2029-06-01', 'outdated renewal'],
    [
      'The film is based on the fifth volume (not even in shops yet) and a novella.',
      '2028-06-01',
      'outdated publication-date',
    ],
    ["The jury's out on a fourth season.", '2029-06-01', 'outdated renewal'],
    ['We are waiting for the green light on season 2.', '2025-04-01', 'outdated release-date'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Finn has not told Ada yet in the third season.', '2028-09-01'],
    ['The fifth volume is not my favourite.', '2028-01-01'],
    ['The first season is still not dull.', '2026-01-01'],
    ['Is season 3 still undated?', '2028-09-01'],
    ['If the hero turned up in a film, we left.', '2029-06-01'],
    ['In season three the race is far from a done deal.', '2030-09-01'],
    ['A fourth season was unconfirmed, and is no more.', '2030-06-01'],
    ['If the third one is torn, bring it back.', '2025-04-01'],
    ['Use the number in the box if episode four is too much.', '2027-03-01'],
    ['The film is based on the fourth volume (not even in print in France) and a novella.', '2029-06-01'],
    ['We are waiting for the green light on the bridge.', '2025-04-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
