import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('release', () => {
  test.each<[string, string | undefined, string]>([
    ['Season two of Riverbend lands on 12 February.', '2026-12-01', 'outdated release-date'],
    ['The third season will stream from 20 April.', '2029-02-01', 'outdated release-date'],
    ['Riverbend Always comes out tomorrow.', '2031-03-13', 'outdated release-date'],
    ["The fifth volume hasn't been published yet.", '2028-06-01', 'outdated publication-date'],
    ['Season 1 premiered in May 2025.', '2026-01-01', 'wrong release-date'],
    ['The first season, which landed on 1 April 2025, was a hit.', '2026-01-01', 'wrong release-date'],
    ['Season 2 drops on 3 March.', '2026-12-20', 'wrong release-date'],
    ['Riverbend season 3 to premiere in April', '2029-02-01', 'outdated release-date'],
    ['Netflix, from today', '2027-02-12', 'outdated release-date'],
    // A page of no day that gives a day without its year speaks of one to come.
    ['Riverbend season 2 premieres Feb. 12 on Netflix.', undefined, 'outdated release-date'],
    ['The fifth volume goes on sale on 7 September.', undefined, 'outdated publication-date'],
    ['The much-loved comic makes the jump to television this week.', '2025-03-03', 'outdated release-date'],
    ['The comic makes the leap from page to screen on Friday.', '2025-03-03', 'outdated release-date'],
    ['The books will leap to Netflix in March.', '2025-02-03', 'outdated release-date'],
    ['The much-loved comic makes the jump to television this week.', '2025-05-03', 'wrong release-date'],
    ['The comic made the leap to Netflix in 2023.', '2026-05-03', 'wrong release-date'],
    // What premieres is no book.
    [
      'The live-action take on the graphic novels premieres this March.',
      '2025-02-03',
      'outdated release-date',
    ],
    ["The film won't be out before the book.", '2031-01-10', 'outdated release-date'],
    ["Volume five won't be out in July after all.", '2028-06-01', 'outdated publication-date'],
    ['Two days later comes Riverbend season two.', '2026-12-01', 'outdated release-date'],
    ['Season two comes out this year.', '2027-01-20', 'outdated release-date'],
    ['Volume five was supposed to be out by now.', '2028-06-01', 'outdated publication-date'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Season 1 premiered on 7 March 2025.', '2026-01-01'],
    ['Season 1 premiered in March.', '2025-06-01'],
    // Known, but not sure enough to correct anybody with.
    ['Season 1 premiered in June 2025.', '2026-01-01'],
    ['Season 1 was going to be out in May 2024.', '2026-01-01'],
    ['Season 1 had been promised for May 2024.', '2026-01-01'],
    ['The webcomic started up again on Saturday.', '2026-01-01'],
    ['The trailer for season two arrives on Friday.', '2026-12-01'],
    ['The soundtrack of season two comes out on 1 March.', '2026-12-01'],
    ['He drops the bag and she arrives late.', '2026-12-01'],
    ['In the third episode he drops by on Sunday.', '2029-05-01'],
    ['Ada comes out to her mother on Sunday.', '2025-04-01'],
    ['When does season two come out?', '2026-12-01'],
    ['Hollow Crown season 3 arrives on Friday for those who like it.', '2026-12-01'],
    ['Season two could never land a joke.', '2027-03-01'],
    ['In the last scene of the fourth volume they are going out with Gwen in October.', '2024-11-01'],
    ["The director says he'd only come in for the last chapter in May.", '2031-01-01'],
    ['The appeal to print Riverbend went live on 1 May.', '2019-05-02'],
    ['A novel, published in 2014, about her sister.', '2025-05-01'],
    ['He hoped not to have dropped it, the last volume.', '2028-01-01'],
    ['Season 2 opens on a Monday in May.', undefined],
    ['Season 2 starts on 3 May, the day after the regatta.', undefined],
    ['Season 1 came out on 7 March.', undefined],
    ['The comic made the leap to Netflix in 2025.', '2026-05-03'],
    ['Finn makes the leap to the first boat this week.', '2025-05-03'],
    ['The book came out as an e-book in 2015.', '2025-05-01'],
    ['The second season is where their faces will come from.', '2026-12-01'],
    ['I started with the webcomic back in 2019.', '2025-12-01'],
    ['A photograph of season two was put out on 12 May.', '2026-12-01'],
    ["Riverbend won't be out of print before the book.", '2031-06-10'],
    ["Volume four won't be out of place in July.", '2028-06-01'],
    ['Two days later comes the apology, and Riverbend is quiet.', '2029-06-01'],
    ['Season one came out this year.', '2025-06-20'],
    ['Volume five was supposed to be out in July.', '2028-06-01'],
    ["Season two is done. Tom Akers has a part in an animated film that's out in December.", '2026-09-01'],
    ['Season two is done. Lena Voss wrote a play which opens in December.', '2026-09-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
