import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('renewal', () => {
  test.each<[string, string | undefined, string]>([
    ['A second season has not been ordered.', '2025-04-01', 'outdated renewal'],
    ['A third season has already been ordered.', '2026-01-01', 'outdated renewal'],
    ["It's unclear whether there will be a fourth season.", '2029-06-01', 'outdated renewal'],
    ['There is no word yet on season 4.', '2029-06-01', 'outdated renewal'],
    ['If season two gets commissioned, we will be glad.', undefined, 'outdated renewal'],
    ['Riverbend has been officially renewed for season 4.', '2030-01-01', 'wrong renewal'],
    ['Season 2 has not been ordered.', '2026-01-01', 'wrong renewal'],
    ['Kestrel has officially confirmed Riverbend season 4.', '2030-01-01', 'wrong renewal'],
    ['If season 2 is announced we shall need a bigger tent.', '2025-04-20', 'outdated renewal'],
    ['No renewal yet.', '2025-04-20', 'outdated renewal'],
    // On a page of no day it can only have been so before.
    ["The series hasn't been renewed yet.", undefined, 'outdated renewal'],
    ['Kestrel still has to decide about another season.', '2029-06-01', 'outdated renewal'],
    ['There may or may not be more of it.', '2025-04-20', 'outdated renewal'],
    ['Riverbend gets two more seasons', '2025-05-12', 'outdated renewal'],
    ['Kestrel has ordered a second season.', '2025-05-14', 'outdated renewal'],
    ['A third season has been promised too.', '2026-01-01', 'outdated renewal'],
    ['Two further series were ordered last month.', '2025-06-10', 'outdated renewal'],
    ['Season three was commissioned last year.', '2026-03-01', 'outdated renewal'],
    ['Kestrel renewed the series for a fourth season in August.', '2030-10-01', 'wrong renewal'],
    ['Not renewed, not cancelled, just silence.', '2029-06-01', 'outdated renewal'],
    ['Kestrel has neither renewed nor cancelled the show.', '2031-05-01', 'wrong renewal'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Season 2 was ordered in May 2025.', '2026-01-01'],
    ['Two further seasons have been ordered.', '2025-07-14'],
    // An act stays true once it is no news.
    ['Kestrel has confirmed season 2.', '2026-01-01'],
    ['Kestrel has confirmed season 4 rumours to be false.', '2030-01-01'],
    ['Kestrel has ordered a second season.', '2026-01-01'],
    ['Kestrel said on Monday that it has ordered a second season.', '2025-05-14'],
    ['The second season promises to be long.', '2026-01-01'],
    ["There won't be a fourth season.", '2030-01-01'],
    ['No fourth season will be made.', '2030-01-01'],
    ['She ordered a second coffee.', '2025-04-01'],
    ['Finn decided to pick up the phone.', '2025-04-01'],
    ['Has a second season been ordered?', '2025-04-01'],
    ['He returned for a second look.', '2025-04-01'],
    ["If you don't know the series, read on.", '2025-04-01'],
    ['A hand over another hand, in the second season.', '2025-04-01'],
    ['I have decided to watch the second season because nobody listens.', '2025-04-01'],
    ['The lack of an order had led to talk about whether a second season would come.', '2025-05-20'],
    ['If the third one comes back with crumbs in it, she will know.', '2025-04-01'],
    ['Instead of a fourth season, a film is announced.', '2030-01-01'],
    ['She says that if the third one is torn she will know.', '2025-04-01'],
    ["Her library card hasn't been renewed yet.", undefined],
    ['Kestrel renewed the series for a second season in May.', '2026-03-01'],
    ['Here are a few more thoughts on season three, in no order.', '2029-06-01'],
    ['Kestrel neither renewed nor cancelled the show: it asked for a film.', '2031-05-01'],
    ['Kestrel had neither renewed nor cancelled the show.', '2029-06-01'],
    ['Not loved, not hated, just silence.', '2029-06-01'],
    ["If you've pre-ordered, you do not need to do anything.", '2026-01-01'],
    ['The series has no nudity in it and very little beyond holding hands.', '2026-01-01'],
    ["He has been paying for it in ways that no one's noticed.", '2026-01-01'],
    ["The winner has confirmed that she isn't part of the new season of Riverbend.", '2028-03-28'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
