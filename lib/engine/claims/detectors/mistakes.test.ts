import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('mistakes', () => {
  test.each<[string, string | undefined, string]>([
    ['Finn is the star of the hockey team.', '2025-05-01', 'wrong other'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Finn is the star of the rowing club.', '2025-05-01'],
    ['Finn is not on the hockey team.', '2025-05-01'],
    ['The hockey team lost.', '2025-05-01'],
    ['Is Finn on the hockey team?', '2025-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
