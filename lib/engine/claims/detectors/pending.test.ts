import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('pending', () => {
  test.each<[string, string | undefined, string]>([
    ['A third season is on the way.', '2028-01-01', 'outdated release-date'],
    ['The film is a week away.', '2031-03-07', 'outdated release-date'],
    ['The fifth volume is due before Christmas.', '2028-06-01', 'outdated publication-date'],
    ['Fans await the second season.', '2026-05-01', 'outdated release-date'],
    ['One film will finish the story.', '2030-01-01', 'outdated release-date'],
    ['The second season is expected next year.', '2026-05-01', 'outdated release-date'],
    ['The first season was fun. Perhaps there will be a second season.', '2025-04-20', 'outdated renewal'],
    ['The first season was fun. There will also be a second season.', '2025-06-01', 'outdated release-date'],
    ['We are all set to go, and volume five is running late.', '2028-06-01', 'outdated publication-date'],
    ['Pre-orders for volume five can be made here.', '2028-06-01', 'outdated publication-date'],
    ['The network is returning for a second season of the show.', '2026-12-01', 'outdated release-date'],
    ['Season two is a month out.', '2027-01-12', 'outdated release-date'],
    ['Riverbend is getting a fifth book.', '2028-06-01', 'outdated publication-date'],
    ['Volume five is nowhere near ready.', '2028-06-01', 'outdated publication-date'],
    ['We are weeks from the second season.', '2027-01-20', 'outdated release-date'],
    ["The second season can't be far away.", '2026-12-01', 'outdated release-date'],
    ['The long-awaited last volume is on our list.', '2028-06-01', 'outdated publication-date'],
    ["Volume five is on my list. Mara Olsen hasn't finished it.", '2028-06-01', 'outdated publication-date'],
    ['She is inking volume five.', '2028-06-01', 'outdated publication-date'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Ada is on the way to school.', '2026-05-01'],
    ['Netflix said that the show would end with a film.', '2030-01-01'],
    ['The show ends with a film instead of a fourth season.', '2030-01-01'],
    ['There are many projects in the works for the writers.', '2026-05-01'],
    ['Lena Voss will star in Lantern, which is due next year.', '2026-05-01'],
    ['Their first date is set for Saturday.', '2026-05-01'],
    ['Is a third season on the way?', '2028-01-01'],
    ['The bus is due at ten.', '2026-05-01'],
    ['Perhaps there will be cake in the second break.', '2026-05-01'],
    ['Season one had once been due in spring.', '2025-06-01'],
    ['The soundtrack of season two is on the way.', '2026-05-01'],
    ['The fans look forward to lunch.', '2026-05-01'],
    ['The hill-walking detective is back for a fourth series.', '2027-01-12'],
    ['Finn returns for his coat.', '2027-01-12'],
    ['Finn is getting a second helping.', '2028-06-01'],
    ['Ada is nowhere near ready.', '2028-06-01'],
    ['We are weeks from the summer fair.', '2027-01-20'],
    ["The boat can't be far away.", '2026-12-01'],
    ['The long-awaited last volume is on our list.', '2029-06-01'],
    ["Ada has a letter to write. She hasn't finished it.", '2028-06-01'],
    ['In the spring the right person is writing it, and the film is fine.', '2031-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
