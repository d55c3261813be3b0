import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('unreal', () => {
  test.each<[string, string | undefined, string]>([
    ['We are getting ready for volume six of Riverbend.', '2029-05-01', 'wrong volume-count'],
    ["I can't wait for volume 7.", '2029-05-01', 'wrong volume-count'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['There is no volume six.', '2029-05-01'],
    ['We would love a volume six.', '2029-05-01'],
    ['Volume five is out.', '2029-05-01'],
    ['This newsletter is in its volume 19.', '2029-05-01'],
    ['Will there be a volume six?', '2029-05-01'],
    ['Season six of Hollow Crown is long.', '2029-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
