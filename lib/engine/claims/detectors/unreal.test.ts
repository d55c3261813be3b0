import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('unreal', () => {
  test.each<[string, string | undefined, string]>([
    ['We are getting ready for volume six of Riverbend.', '2029-05-01', 'wrong volume-count'],
    ["I can't wait for volume 7.", '2029-05-01', 'wrong volume-count'],
    ["There's a book six in the spring.", '2029-05-01', 'wrong volume-count'],
    ['It is the film of the seventh book in the series.', '2029-05-01', 'wrong volume-count'],
    ['Little is known about the sixth book at this time.', undefined, 'wrong volume-count'],
    ['Season 4 release date confirmed', '2030-05-01', 'wrong renewal'],
    ['The official trailer for season 4 is finally here.', '2030-05-01', 'wrong renewal'],
    ['Riverbend Always was a joy. Kestrel has confirmed a sequel.', '2031-05-01', 'wrong ending'],
    ['Season 4 promises to be a treat.', '2030-02-01', 'wrong renewal'],
    ['Season 5 has been confirmed for 2033.', '2031-02-01', 'wrong renewal'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['There is no volume six.', '2029-05-01'],
    ['We would love a volume six.', '2029-05-01'],
    ['Volume five is out.', '2029-05-01'],
    ['It is the sixth book I have read this month.', '2029-05-01'],
    ["The author's sixth book is a novel.", '2029-05-01'],
    ['The sixth book is my favourite of hers.', '2029-05-01'],
    ['I am in book six of the Aeneid.', '2029-05-01'],
    ['This newsletter is in its volume 19.', '2029-05-01'],
    ['Will there be a volume six?', '2029-05-01'],
    ['Season six of Hollow Crown is long.', '2029-05-01'],
    ['Season 3 release date confirmed', '2029-06-01'],
    ['The official trailer for season 4 is not real.', '2030-05-01'],
    ['Some think that volume six is coming.', '2029-05-01'],
    ['Riverbend Always was a joy. Kestrel has not confirmed a sequel.', '2031-05-01'],
    ['Volume one was a joy. Its sequel is coming to our shop.', '2031-05-01'],
    ['Season 4 would promise to be a treat.', '2030-02-01'],
    ['Season 1 promises to be a treat.', '2031-02-01'],
    ['Perhaps season 5 is a dream.', '2031-02-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
