import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('a page told by dates', () => {
  test.each<[string, string]>([
    ['May 2019: volume one goes on sale.', 'wrong publication-date'],
    ['2022. Volume two arrives in the autumn.', 'wrong publication-date'],
    ['2027 — Season two lands on 3 March.', 'wrong release-date'],
    ['2017: the webcomic begins. 2019: volume one is published.', 'wrong publication-date'],
  ])('%s: %s', (text, expected) => expect(warnings(text, '2031-05-01')).toContain(expected));

  test.each([
    'February 2020: volume one goes on sale.',
    '2021. Volume two arrives in February.',
    '2027 — Season two lands on 12 February.',
    '2017: the webcomic begins. 2020: volume one is published. 2021: volume two is published.',
    '2022. The trailer of volume two arrives.',
    '2022. Finn arrives in the autumn.',
    'In 2022, volume two is read in the autumn.',
  ])('%s: nothing', (text) => expect(warnings(text, '2031-05-01')).toEqual([]));
});
