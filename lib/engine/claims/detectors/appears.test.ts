import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('appears', () => {
  test.each<[string, string | undefined, string]>([
    ['Ruth Ellery is back as Gwen in season three.', '2029-05-01', 'wrong casting'],
    ['Ruth Ellery is expected to return in season three.', '2028-03-01', 'outdated casting'],
    ['Lena Voss is expected back for season two.', '2026-01-01', 'outdated casting'],
    ['The whole cast is expected to return for season two.', '2026-01-01', 'outdated casting'],
    ['Ruth Ellery has not been ruled in or out of season three.', '2028-03-01', 'outdated casting'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ["Ruth Ellery won't be back in season three.", '2029-05-01'],
    ['Ruth Ellery returned in season two.', '2027-05-01'],
    ['Will Ruth Ellery return in season three?', '2028-03-01'],
    ['Lena Voss is back in London.', '2026-01-01'],
    ['The cast returned for season two.', '2027-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
