import { describe, expect, test } from 'vitest';
import { pack, viewed } from '../../../pack/fixtures/viewed.ts';
import type { CountClaim } from '../proposition.ts';
import { judgeCount } from './judge-count.ts';

const readOn = '2031-06-01';
const { base } = viewed('So many.');
const judged = (number: number, published: string | undefined, more: Partial<CountClaim> = {}) => {
  const claim: CountClaim = {
    ...base,
    ...{ kind: 'count', topic: 'volume-count', of: 'volumes', scope: 'out', mentions: [], number },
    ...more,
  };
  return judgeCount(claim, pack, { published, readOn })?.verdict;
};

describe('judgeCount', () => {
  test('what was so on its day and is more now', () => expect(judged(3, '2023-05-01')).toBe('outdated'));
  test('what is so', () => expect(judged(5, '2030-05-01')).toBe('current'));
  test('more than there ever were', () => expect(judged(7, '2030-05-01')).toBe('wrong'));
  test('more than were out on its day', () => expect(judged(5, '2023-05-01')).toBe('wrong'));
  test('fewer than on its day: cannot tell', () => expect(judged(2, '2023-05-01')).toBeUndefined());
  test('a page without a day: once is enough', () => expect(judged(3, undefined)).toBe('outdated'));
  test('what was planned', () => expect(judged(4, '2023-05-01', { scope: 'planned' })).toBe('outdated'));

  test('what is said loosely is never wrong', () => {
    expect(judged(3, '2023-05-01', { isLoose: true })).toBe('outdated');
    expect(judged(7, '2030-05-01', { isLoose: true })).toBeUndefined();
  });

  test('a thing that no fact counts', () =>
    expect(
      judgeCount(
        { ...base, kind: 'count', topic: 'other', of: 'episodes', number: 6, scope: 'out', mentions: [] },
        { ...pack, timeline: { ...pack.timeline, byAttribute: new Map() } },
        { published: undefined, readOn },
      ),
    ).toBeUndefined());
});
