import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('hasStrangerSubject', () => {
  const before = 'Two shows share a street this spring.';
  const warned = (text: string) => warnings([before, text], '2026-12-01');

  test.each([
    'Hollow Crown is back for a second season on 12 February.',
    '"Lanterns of the Marsh" will return for season two.',
    'Nine Small Boats has 14 episodes.',
    "Larkhill's film is due on 12 February.",
    'Volume twelve comes out on 3 March.',
    'The Lantern opens on 12 February.',
    'Our Boat Means Home is back for season two on 12 February.',
    'Nine Boats: two seasons, with a third on the way.',
    'Hollow Crown season two arrives on 12 February.',
    'Young Rowers, whose second season is due on 12 February, was shot in Leeds.',
    'Lanterns, meanwhile, will be back for a second season on 12 February.',
    "Our drama society's next show opens on 3 March.",
    'Her second novel, Larkhill, is due on 3 March.',
  ])('%s: nothing', (text) => expect(warned(text)).toEqual([]));

  test.each([
    ['Riverbend is back for a second season on 12 February.', 'outdated release-date'],
    ['The second season is due on 12 February.', 'outdated release-date'],
    ['Production, meanwhile, is over: season two is due on 12 February.', 'outdated release-date'],
    ['The second season opens on 12 February.', 'outdated release-date'],
    ['The Kestrel series is back for a second season on 12 February.', 'outdated release-date'],
    ['Season Two: out on 12 February.', 'outdated release-date'],
    ['Filming is over, and the second season lands on 12 February.', 'outdated release-date'],
    ["The story's next season opens on 12 February.", 'outdated release-date'],
    ['Hollow Crown was made by Mara Olson.', 'wrong name'],
  ])('%s: %s', (text, expected) => expect(warned(text)).toContain(expected));
});
