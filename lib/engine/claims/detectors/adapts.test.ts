import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('adapts', () => {
  test.each<[string, string | undefined, string]>([
    ['Season two covers volumes three and four.', '2027-05-01', 'wrong adaptation-scope'],
    ['Season one adapts volume one alone.', '2025-05-01', 'wrong adaptation-scope'],
    ['Season two. Source: volumes three and four.', '2027-05-01', 'wrong adaptation-scope'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Season one adapts the first two volumes.', '2025-05-01'],
    ['Season two is based on volume three with a scene or two from the fourth.', '2027-05-01'],
    ["You'll find people saying that season two covers volumes three and four.", '2027-05-01'],
    ['What does season two cover?', '2027-05-01'],
    ['He covers volume four with paper.', '2027-05-01'],
    ['Season one adapts volumes 1 and 2; season two covers volume 3.', '2027-05-01'],
    ["The source of season two isn't ready yet: volume four is being drawn.", '2028-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
