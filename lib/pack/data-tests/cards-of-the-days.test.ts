import { describe, expect, test } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import { preparePack } from '../../engine/prepare.ts';
import type { ClaimFinding, Day } from '../../engine/types.ts';
import { compilePack } from '../compile/compile-pack.ts';
import { readPackSource } from '../files/read-pack-source.ts';
import { readWeights } from '../weights/read-weights.ts';

const pack = preparePack(
  compilePack(readPackSource('data/heartstopper'), readWeights('data/training/weights.json')),
);
const today = '2026-11-22';

/** An article of a day that asks what the table asks, among words that make it one about the show. */
function claimsOn(published: Day, sentence: string, readOn: Day): ClaimFinding[] {
  const paragraphs = [
    'Heartstopper: where things stand',
    'Heartstopper, by Alice Oseman, is a Netflix series about Nick Nelson and Charlie Spring, played by Kit Connor and Joe Locke.',
    sentence,
  ];
  const { findings, relevance } = analyse(
    paragraphs.map((text, at) => ({ text, kind: at === 0 ? ('heading' as const) : ('paragraph' as const) })),
    { title: paragraphs[0] as string, published },
    pack,
    readOn,
  );
  expect(relevance.about).toBe(true);
  return findings.flatMap((finding) =>
    finding.type === 'claim' && finding.block === 2 && finding.verdict !== 'current' ? [finding] : [],
  );
}

const out = {
  season2: 'Season 2 came out on 3 August 2023.',
  season3: 'Season 3 came out on 3 October 2024.',
  film: 'The film Heartstopper Forever came out on 17 July 2026.',
  volume5: 'Volume 5 was published on 7 December 2023 in the UK.',
  volume6: 'Volume 6 was published on 2 July 2026 in the UK.',
  six: '6 volumes have been out since 2 July 2026.',
  last: 'Volume 6 is the last.',
  never: 'Season 4 will not be made: that was announced on 22 April 2025.',
};

describe('from a sentence of a day to the text on its card', () => {
  test.each<[Day, string, string]>([
    ['2022-05-01', 'Four volumes have been published so far.', out.six],
    ['2022-05-01', 'The fifth volume will be the last.', out.last],
    [
      '2022-05-01',
      'Season 2 has not been ordered yet.',
      'Season 2 was ordered on 20 May 2022 and came out on 3 August 2023.',
    ],
    ['2022-05-01', 'Volume five is due on 2 February 2023.', out.volume5],
    ['2022-12-15', 'Four volumes are out so far.', out.six],
    ['2022-12-15', 'The series will end with volume five.', out.last],
    ['2022-12-15', 'Season 2 has no release date yet.', out.season2],
    [
      '2022-12-15',
      'Season 3 has not started filming.',
      'Filming of season 3 ended on 15 December 2023; it came out on 3 October 2024.',
    ],
    ['2022-12-15', 'A third season has already been ordered.', out.season3],
    ['2023-07-15', 'Season 2 arrives on 3 August.', out.season2],
    ['2023-07-15', 'The fifth volume comes out on 9 November.', out.volume5],
    ['2023-07-15', 'Four volumes have been published to date.', out.six],
    ['2024-01-01', 'Five volumes are out so far.', out.six],
    ['2024-01-01', 'Season 3 does not have a release date yet.', out.season3],
    ['2024-01-01', 'A fourth season has not been announced.', out.never],
    ['2024-01-01', 'Volume six has no date yet.', out.volume6],
    ['2025-01-01', 'Netflix has not said whether there will be a fourth season.', out.never],
    ['2025-01-01', 'The sixth volume has not been published yet.', out.volume6],
    ['2025-01-01', 'Five volumes are out so far.', out.six],
    ['2026-05-01', 'The sixth volume comes out on 2 July.', out.volume6],
    ['2026-05-01', 'The film has no exact date yet.', out.film],
    ['2026-05-01', 'The film will be released later this year.', out.film],
    ['2026-05-01', 'Five volumes are out so far.', out.six],
  ])('%s: %s', (published, sentence, text) => {
    const found = claimsOn(published, sentence, today);
    expect(found.map(({ verdict, truth }) => [verdict, truth.text])).toContainEqual(['outdated', text]);
    expect(
      found.every(({ trueWhenWritten, sources }) => trueWhenWritten === true && sources.length > 0),
    ).toBe(true);
    // On its own day it was so.
    expect(claimsOn(published, sentence, published)).toEqual([]);
  });

  test.each<[Day, string]>([
    [today, 'Six volumes have been published.'],
    [today, 'The sixth volume is the last.'],
    [today, 'There will be no fourth season.'],
    [today, 'The film came out on 17 July 2026.'],
    [today, 'All eight episodes of the first season came out on 22 April 2022.'],
    ['2022-06-01', 'All eight episodes of the first season came out on 22 April 2022.'],
    ['2023-07-15', 'Season two was ordered on 20 May 2022.'],
  ])('%s, still true: %s', (published, sentence) => {
    expect(claimsOn(published, sentence, today)).toEqual([]);
  });

  test('a truth that tells story says which unit it gives away', () => {
    const [found] = claimsOn('2025-06-01', 'The film is based on volume four alone.', today);
    expect(found?.verdict).toBe('wrong');
    expect(found?.truth.text).toContain('adapts volume 6');
    expect(found?.truth.reveal).toEqual({ books: 'V6', screen: 'FILM' });
  });
});
