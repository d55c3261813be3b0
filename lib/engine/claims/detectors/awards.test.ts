import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('awards', () => {
  test.each<[string, string | undefined, string]>([
    ['The show won four Golden Reed Awards.', '2026-05-01', 'wrong award'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['The show won five Golden Reed Awards.', '2026-05-01'],
    ['Four friends watched the Golden Reed Awards.', '2026-05-01'],
    ['It had nine nominations at the Golden Reed Awards.', '2026-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
