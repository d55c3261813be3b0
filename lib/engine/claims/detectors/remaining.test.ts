import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('remaining', () => {
  test.each<[string, string | undefined, string]>([
    ['There is only one book left, one more volume to go.', '2027-05-01', 'outdated final-volume'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['There is one more cake left.', '2027-05-01'],
    ['One more volume to go?', '2027-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
