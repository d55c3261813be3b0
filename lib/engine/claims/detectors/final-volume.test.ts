import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('finalVolume', () => {
  test.each<[string, string | undefined, string]>([
    ['Volume four will be the last.', '2024-12-01', 'outdated final-volume'],
    ['She is drawing the fourth and final volume.', '2024-05-01', 'outdated final-volume'],
    ['Volume four is the last book of the series.', '2027-05-01', 'wrong final-volume'],
    [
      'This is the third volume and, the author says, the last but one.',
      '2023-05-01',
      'outdated final-volume',
    ],
    [
      'The fourth volume is nearly here. It will be the last in the series.',
      '2024-09-01',
      'outdated final-volume',
    ],
    [
      "Volume four has a date. Hooray! It's supposed to be where the story ends.",
      '2024-09-01',
      'outdated final-volume',
    ],
    ['Volume four is due in October. It rounds the series off.', '2024-09-01', 'outdated final-volume'],
    ['I have it planned, and volume four is where it stops.', '2024-09-01', 'outdated final-volume'],
    ["Volume four will be the comic's swansong.", '2024-12-01', 'outdated final-volume'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['The fifth and final volume is here.', '2029-05-01'],
    ['Volume four will not be the last.', '2026-05-01'],
    ['The last page of volume four is blank.', '2026-05-01'],
    ['Is volume four the last?', '2026-05-01'],
    ['Volume five, not the fourth, is the last of them.', '2028-10-01'],
    ['The fourth volume is green. It will be the last book I read this year.', '2024-09-01'],
    ['Volume four is in. The next one is drawn. It will be the last in the series.', '2026-09-01'],
    ['Volumes three and four are here. It will be the last in the series.', '2024-09-01'],
    ['Volume four is green. It rounds up the week.', '2024-09-01'],
    ['Season two is here. It will be the last in the series.', '2027-09-01'],
    ['For two years, volume four was "the final volume".', '2026-05-01'],
    ['Volume four was meant to be the end too, until the story split in half.', '2027-09-25'],
    ['The fourth was supposed to be the last.', '2027-09-25'],
    ['In volume four there will be a swan in the mill pond.', '2024-12-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
