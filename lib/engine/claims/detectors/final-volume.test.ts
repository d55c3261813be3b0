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
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['The fifth and final volume is here.', '2029-05-01'],
    ['Volume four will not be the last.', '2026-05-01'],
    ['The last page of volume four is blank.', '2026-05-01'],
    ['Is volume four the last?', '2026-05-01'],
    ['Volume five, not the fourth, is the last of them.', '2028-10-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
