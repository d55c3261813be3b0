import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('figures', () => {
  test.each<[string, string | undefined, string]>([
    ['Season 2 had 9 million views in its first four days.', '2027-05-01', 'wrong other'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Season 2 had 3.2 million views in its first four days.', '2027-05-01'],
    ['Season 2 had 9 million views in its first year.', '2028-05-01'],
    ['The clip had 9 million views.', '2027-05-01'],
    ['Season 2 is out. The series had 9 million views in its first four days.', '2027-05-01'],
    ['After nearly a year away, season 2 is back.', '2026-03-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
