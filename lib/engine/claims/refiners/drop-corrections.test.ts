import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('dropCorrections', () => {
  test.each([
    'Claim: season two is being filmed now.',
    'Many people say season two is being filmed now.',
    'It is a myth that season two is being filmed now.',
    'You may have read that season two is being filmed now.',
    'Contrary to what the posts say, season two is not being filmed now.',
    'Season two: do not say it is by "Mara Olson".',
    'Season two: in the programme they spelt her name as Mara Olson.',
    'A reader wants to know whether season two is being filmed now.',
    'My daughter asks me if season two is being filmed now.',
  ])('%s: nothing', (text) => expect(warnings(text, '2026-12-01')).toEqual([]));

  test.each([
    ['Season two is being filmed now.', 'wrong filming'],
    ['The director says season two is being filmed now.', 'wrong filming'],
    ['Season two is being filmed now, and a reader wants to know where.', 'wrong filming'],
    ['Many people say so: Mara Olson wrote it.', 'wrong name'],
  ])('%s: %s', (text, expected) => expect(warnings(text, '2026-12-01')).toContain(expected));
});
