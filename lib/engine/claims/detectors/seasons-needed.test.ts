import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('seasonsNeeded', () => {
  test.each<[string, string | undefined, string]>([
    ['One last season would be needed to get to the end of the tale.', '2029-06-01', 'outdated renewal'],
    ['Olsen needs one more season to finish the story.', '2029-06-01', 'outdated renewal'],
    ['One final season would wrap everything up.', '2029-06-01', 'outdated renewal'],
    ['A fourth and last season is all it would take.', '2029-06-01', 'outdated renewal'],
    ['One more batch would be enough to tell the rest.', '2029-06-01', 'outdated renewal'],
    ['Olsen has always said that four seasons would be enough.', '2028-06-01', 'outdated renewal'],
    ['She needs four seasons, says Olsen.', '2028-06-01', 'outdated renewal'],
    ['The plan is for four seasons.', '2028-06-01', 'outdated renewal'],
    ['Olsen has said that one more would do it.', '2029-06-01', 'outdated renewal'],
    ['She thinks that the whole tale could be told in four seasons.', '2026-06-01', 'outdated renewal'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['One last season would be needed to get to the end of the tale.', '2030-06-01'],
    ['I need four seasons of this every year.', '2028-06-01'],
    ['The plan was for four seasons.', '2028-06-01'],
    ['Ada needs one more year to finish school.', '2029-06-01'],
    ['One more chapter would be enough to finish me off.', '2029-06-01'],
    ['Six episodes are enough to tell the story.', '2029-06-01'],
    ['Would one more season be enough?', '2029-06-01'],
    ['One last season would be needed to get to the end of the tale.', undefined],
    ['One more would be too much.', '2029-06-01'],
    ['The tale could be told in four pages.', '2026-06-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
