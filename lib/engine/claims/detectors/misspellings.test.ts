import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('misspellings', () => {
  test.each<[string, string | undefined, string]>([
    ['Lena Vos was there.', '2025-05-01', 'wrong name'],
    ['Ruht Ellery was there.', '2025-05-01', 'wrong name'],
    ['Nell Satto directs.', '2030-05-01', 'wrong name'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Lena Voss was there.', '2025-05-01'],
    ['Lena Brandt was there.', '2025-05-01'],
    ['Lena Vos Halloran was there.', '2025-05-01'],
    ['Tom Baker was there.', '2025-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
