import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';
import { viewed } from '../../../pack/fixtures/viewed.ts';
import { longestSentence } from '../../text/split-sentences.ts';

describe('a sentence without an end', () => {
  const said = 'Season two of Riverbend lands on 12 February';
  const filler = ', with rain'.repeat(longestSentence);

  test('is read as far as sentences go', () => {
    const { base } = viewed(`${said}${'; 3 May 2027'.repeat(1_000)}`);
    const { first, last } = base.view.sentence;
    expect(last - first).toBe(longestSentence);
    expect(base.view.dates.every((date) => date.last <= last)).toBe(true);
    expect(base.view.dates.length).toBeLessThan(longestSentence);
  });
  test('says what it says at its beginning', () =>
    expect(warnings(`${said}${filler}.`, '2026-12-01')).toEqual(['outdated release-date']));
  test('and nothing behind that', () =>
    expect(warnings(`It rained${filler}, and ${said}.`, '2026-12-01')).toEqual([]));
});
