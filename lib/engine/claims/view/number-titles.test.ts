import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('titles with a number', () => {
  test.each<[string, string, string]>([
    ['The fifth Riverbend has not been published yet.', '2028-06-01', 'outdated publication-date'],
    ['Riverbend 5 will be published in September.', '2028-06-01', 'outdated publication-date'],
    ["Number five isn't published yet.", '2028-06-01', 'outdated publication-date'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string]>([
    ['The fourth Riverbend trailer is the last.', '2025-05-01'],
    ['Riverbend 4 fans, the last of them, wait outside.', '2025-05-01'],
    ['Number one is the last.', '2025-05-01'],
    ['Riverbend 20 is the last.', '2025-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
