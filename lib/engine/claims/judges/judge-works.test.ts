import { describe, expect, test } from 'vitest';
import { pack, viewed } from '../../../pack/fixtures/viewed.ts';
import { judgeAdapts, judgeFinal } from './judge-works.ts';

const readOn = '2031-06-01';

describe('judgeFinal', () => {
  const judged = (number: number, published: string | undefined, denied = false) =>
    judgeFinal({ ...viewed('The last.').base, kind: 'final', topic: 'final-volume', number, denied }, pack, {
      published,
      readOn,
    })?.verdict;

  test('the last of its day, of which there was one more', () =>
    expect(judged(4, '2025-01-01')).toBe('outdated'));
  test('the last', () => expect(judged(5, '2027-01-01')).toBe('current'));
  test('one that was not the last on its day', () => expect(judged(4, '2027-01-01')).toBe('wrong'));
  test('not the last, rightly', () => expect(judged(4, '2027-01-01', true)).toBe('current'));
});

describe('judgeAdapts', () => {
  const judged = (text: string, volumes: readonly number[], exclusive = false) => {
    const { base, mentions } = viewed(text);
    return judgeAdapts(
      { ...base, kind: 'adapts', topic: 'adaptation-scope', mentions, volumes, exclusive, pending: false },
      pack,
      { published: '2027-01-01', readOn },
    )?.verdict;
  };

  test('what it is made from', () => expect(judged('Season one.', [1, 2])).toBe('current'));
  test('a part of it', () => expect(judged('Season one.', [2])).toBe('current'));
  test('a part of it, said to be all', () => expect(judged('Season one.', [2], true)).toBe('wrong'));
  test('another book', () => expect(judged('Season one.', [3])).toBe('wrong'));
  test('a book that does not exist', () => expect(judged('It is so.', [9])).toBe('wrong'));
});
