import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('counts', () => {
  test.each<[string, string | undefined, string]>([
    ['Three volumes have been published so far.', '2023-05-01', 'outdated volume-count'],
    ['Four books are out.', '2025-05-01', 'outdated volume-count'],
    ['The comics are planned to be four volumes in all.', '2022-05-01', 'outdated volume-count'],
    ['The series comprises nine volumes.', '2025-05-01', 'wrong volume-count'],
    ['The comics are a delight. There are four in print.', '2025-05-01', 'outdated volume-count'],
    ['The season consists of twelve episodes.', '2025-05-01', 'wrong episode-count'],
    ['Five volumes are already in shops.', '2026-05-01', 'wrong volume-count'],
    ['The saga is spread over four volumes.', '2025-05-01', 'outdated volume-count'],
    ['The story is told in just four books.', undefined, 'outdated volume-count'],
    ['The tale unfolds across three volumes.', '2023-05-01', 'outdated volume-count'],
    ['Riverbend spans four graphic novels.', '2025-05-01', 'outdated volume-count'],
    ['The webcomic is collected in four paperbacks.', '2025-05-01', 'outdated volume-count'],
    ['The story fills nine volumes.', '2025-05-01', 'wrong volume-count'],
    ['Three collected volumes are out so far.', '2023-05-01', 'outdated volume-count'],
    ['Every season has five episodes.', '2029-05-01', 'wrong episode-count'],
    ['Each season is made up of ten episodes.', '2029-05-01', 'wrong episode-count'],
    ['The comics stand at four volumes.', '2025-05-01', 'outdated volume-count'],
    ['The show ran for five seasons.', '2030-05-01', 'wrong renewal'],
    ['The four earlier volumes are selling well.', '2028-06-01', 'outdated volume-count'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['All five volumes are out.', '2029-05-01'],
    ['The first two volumes are short.', '2023-05-01'],
    ['Each season has six episodes.', '2029-05-01'],
    ['Three boys are out on the river.', '2023-05-01'],
    ['She gave it four out of five.', '2023-05-01'],
    ['Two episodes in, they kiss.', '2025-05-01'],
    ['Lena Voss is in Lantern, which has nine episodes.', '2025-05-01'],
    ['The comics are a delight. The new one went on sale at twelve.', '2025-05-01'],
    ['Are there four volumes in all?', '2025-05-01'],
    ['The saga is spread over five volumes.', '2029-05-01'],
    ['I read over four volumes of letters last year.', '2025-05-01'],
    ['The plot of season one is spread over two volumes.', '2025-05-01'],
    ['The show covers two volumes of the comic.', '2025-05-01'],
    ["Ada and Finn's courtship is spread over two volumes.", '2025-05-01'],
    ['The Harbour arc fills one volume.', '2025-05-01'],
    ['The comics are a delight. In print you can get chapters one through seven.', '2025-05-01'],
    ["The notes assume that you've read three volumes.", '2023-05-01'],
    ['The book came out and we bought six.', '2025-06-01'],
    ['Every season is made up of six episodes.', '2029-05-01'],
    ['Every evening has two episodes in store.', '2029-05-01'],
    ['All but one of the five volumes are out.', '2028-06-01'],
    ['The show ran for three seasons.', '2030-05-01'],
    ['Finn ran for four seasons.', '2030-05-01'],
    ['The four earlier letters are selling well.', '2028-06-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
