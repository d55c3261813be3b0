import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('mistakes', () => {
  test.each<[string, string | undefined, string]>([
    ['Finn is the star of the hockey team.', '2025-05-01', 'wrong other'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Finn is the star of the rowing club.', '2025-05-01'],
    ['Finn is not on the hockey team.', '2025-05-01'],
    ['The hockey team lost.', '2025-05-01'],
    ['Is Finn on the hockey team?', '2025-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});

describe('how a mistake is written', () => {
  test.each<[string, string]>([
    ['Finn, who was captain of the hockey club, is asleep.', 'wrong other'],
    ['Ada is older than Finn.', 'wrong other'],
    ['Ada, a year older than Finn, rows too.', 'wrong other'],
    ["Finn's old canoe leaks.", 'wrong other'],
    ['The hockey team of the school is led by Finn.', 'wrong other'],
  ])('%s: %s', (text, expected) => expect(warnings(text, '2025-05-01')).toContain(expected));

  test.each([
    'Finn plays hockey against the team.',
    "Ada's canoe leaks.",
    "Finn and Ada's canoe leaks.",
    "Ada's brother is older than Finn.",
    'Ada is not older than Finn.',
    'Ada is older than Gwen.',
    'Ada thinks that somebody else is older than Finn.',
  ])('%s: nothing', (text) => expect(warnings(text, '2025-05-01')).toEqual([]));
});
