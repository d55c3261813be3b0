import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('moments', () => {
  test.each<[string, string | undefined, string]>([
    ['Riverbend won a Golden Reed in 2023.', '2026-06-01', 'wrong award'],
    ['Riverbend won a Golden Reed on 28 November 2025.', '2026-06-01', 'wrong award'],
    ['The webcomic ended in 2024.', '2026-06-01', 'wrong other'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Riverbend won a Golden Reed in 2025.', '2026-06-01'],
    // The night before is the same night elsewhere.
    ['Riverbend won a Golden Reed on 30 November 2025.', '2026-06-01'],
    ['The webcomic ended in September 2028.', '2029-06-01'],
    ['Did the webcomic end in 2024?', '2026-06-01'],
    ['He ended the call about the webcomic in 2024.', '2026-06-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
