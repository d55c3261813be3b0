import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('slips', () => {
  test.each<[string, string | undefined, string]>([
    ['Mara Olson wrote it.', '2025-05-01', 'wrong name'],
    ['We asked Olson why.', '2025-05-01', 'wrong name'],
    ['Fans of Riverbent rejoiced.', '2025-05-01', 'wrong name'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Mara Olsen wrote it.', '2025-05-01'],
    ['We met Greta Olson there.', '2025-05-01'],
    ['Read it at #riverbent or @riverbent.', '2025-05-01'],
    ['We met Olson Grant there.', '2025-05-01'],
    ['Tom "Riverbent" Wilde was there.', '2025-05-01'],
    ['I have read all the Riverbends.', '2025-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
