import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('making', () => {
  test.each<[string, string | undefined, string]>([
    ['The fifth volume is half drawn.', '2028-07-01', 'outdated publication-date'],
    ['It draws on the as yet unfinished fifth volume.', '2028-01-01', 'outdated publication-date'],
    ['The unwritten volume five keeps fans busy.', '2028-01-01', 'outdated publication-date'],
    ['Volume five is finished, and we all wait for the shops.', '2028-07-01', 'outdated publication-date'],
    ['Volume five is incomplete.', undefined, 'outdated publication-date'],
    ['All the pages of volume five have been drawn.', '2028-06-01', 'outdated publication-date'],
    [
      'At the fair, where she was given a prize, Olsen said that the artwork for volume five is done.',
      '2028-06-01',
      'outdated publication-date',
    ],
    ['The fifth volume is at the printers.', '2028-06-01', 'outdated publication-date'],
    ['Volume five has gone to print.', '2028-06-01', 'outdated publication-date'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Volume five was half drawn for months.', '2028-07-01'],
    ['Volume five is half drawn.', '2029-07-01'],
    ['In volume five Finn leaves a letter unfinished.', '2029-07-01'],
    ['Is volume five half drawn?', '2028-07-01'],
    ['Ada is finished with him.', '2028-07-01'],
    ['Volume five is finished, and I am in tears.', undefined],
    ['She handed in volume five at the library.', '2028-07-01'],
    ['The house is unfinished.', '2028-01-01'],
    ['All the pages of volume five have been drawn.', '2028-11-01'],
    ["Finn hasn't started the drawing of volume one.", '2028-06-01'],
    ['Olsen said that the artwork for volume five was done.', '2028-06-01'],
    ['The programme of the regatta is at the printers.', '2028-06-01'],
    ['Volume four is at the printers for the third time.', '2027-06-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
