import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('noDate', () => {
  test.each<[string, string | undefined, string]>([
    ['There is still no release date for season two.', '2026-03-01', 'outdated release-date'],
    ["The network hasn't said when the second season will arrive.", '2026-03-01', 'outdated release-date'],
    ["When season 3 lands is anyone's guess.", '2028-06-01', 'outdated release-date'],
    ['The fifth book has no date.', '2028-01-01', 'outdated publication-date'],
    ['A premiere date for season two has not been announced.', '2026-03-01', 'outdated release-date'],
    ['Nobody has named a day for the film.', '2030-02-01', 'outdated release-date'],
    ["There's no transmission date.", '2026-10-01', 'outdated release-date'],
    ['No transmission dates for season two were given.', '2026-03-01', 'outdated release-date'],
    ["Season two: there's nothing yet on a launch window.", '2026-03-01', 'outdated release-date'],
    ['The network is keeping quiet about the launch of season two.', '2026-03-01', 'outdated release-date'],
    ["And the film? It isn't dated either.", '2030-02-01', 'outdated release-date'],
    ['A new date for volume five is to follow.', '2028-01-01', 'outdated publication-date'],
    ["Season two? It's too early for a date.", '2026-03-01', 'outdated release-date'],
    ["Kestrel hasn't told us the day. Season two is all we know.", '2026-03-01', 'outdated release-date'],
    ['The fifth volume has no pub date.', '2028-01-01', 'outdated publication-date'],
    ['The film is made, and nobody was allowed to say when.', '2030-10-01', 'outdated release-date'],
    [
      'Kestrel, too, has yet to name a day. Season two is all we know.',
      '2026-03-01',
      'outdated release-date',
    ],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['They went on no date that week.', '2026-03-01'],
    ["It isn't a date, says Finn.", '2026-03-01'],
    ['Ada does not know when Finn will come home.', '2026-03-01'],
    ['Ada says she will never frown when a second season comes out.', '2026-03-01'],
    ['Is there no release date for season two?', '2026-03-01'],
    ['There is no release date for season two.', '2027-06-01'],
    ['The announcement gave the date of season two.', '2026-03-01'],
    ['The scissors, and no one forgave the date they were got out for.', '2026-03-01'],
    ['She drew it all without a day off.', '2026-03-01'],
    ["I'm not saying it's a date.", '2026-03-01'],
    ["Season two? One that wasn't there has been offered a day's work.", '2026-03-01'],
    ['Finn keeps quiet about the launch of his boat.', '2026-03-01'],
    ['The letter from Finn is not dated.', '2026-03-01'],
    ['The dates of the second season were given in May.', '2026-03-01'],
    ['A new date for their picnic is to follow.', '2026-03-01'],
    ["She couldn't make the dates work for season two.", '2026-03-01'],
    ['It is too early for a picnic, says Finn.', '2026-03-01'],
    ["The rope won't go beyond the second bridge.", '2030-10-01'],
    ['In season two he was not allowed to say when.', '2026-03-01'],
    ['The pub date of the first volume is printed inside.', '2026-03-01'],
    ['Finn has yet to take a day off from season two.', '2027-06-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
