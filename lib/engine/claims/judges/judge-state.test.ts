import { describe, expect, test } from 'vitest';
import { pack, viewed } from '../../../pack/fixtures/viewed.ts';
import type { StateClaim } from '../proposition.ts';
import { judgeState } from './judge-state.ts';

const judged = (
  text: string,
  predicate: StateClaim['predicate'],
  published: string | undefined,
  more: Partial<StateClaim> = {},
  readOn = '2031-06-01',
) => {
  const { base, mentions } = viewed(text);
  const claim: StateClaim = {
    ...base,
    kind: 'state',
    topic: 'other',
    medium: 'screen',
    predicate,
    mentions,
    ...more,
  };
  return judgeState(claim, pack, { published, readOn })?.verdict;
};

describe('judgeState', () => {
  test('what held on its day and holds no longer', () =>
    expect(judged('Season two.', 'awaited', '2026-06-01')).toBe('outdated'));
  test('what still holds on the day of reading', () =>
    expect(judged('Season two.', 'awaited', '2026-06-01', {}, '2026-07-01')).toBe('current'));
  test('what did not hold on its day: cannot tell', () =>
    expect(judged('Season two.', 'filming', '2027-06-01')).toBeUndefined());
  test('the same said flatly is an error', () =>
    expect(judged('Season two.', 'filming', '2027-06-01', { flat: true })).toBe('wrong'));
  test('what was never made cannot be awaited', () =>
    expect(judged('Season four.', 'awaited', '2030-06-01')).toBe('wrong'));
  test('a work that nobody names, by the day alone', () => {
    expect(judged('It is so.', 'filming', '2026-04-01', { implied: true })).toBe('outdated');
    expect(judged('It is so.', 'filming', '2026-04-01')).toBeUndefined();
  });
  test('an act is news for a week, and stays true', () => {
    expect(judged('Season two.', 'order-awaited', '2025-05-15', { isAct: true })).toBe('outdated');
    expect(judged('Season two.', 'order-awaited', '2025-07-15', { isAct: true })).toBe('current');
  });
});
