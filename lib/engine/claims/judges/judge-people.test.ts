import { describe, expect, test } from 'vitest';
import { pack, viewed } from '../../../pack/fixtures/viewed.ts';
import { judgeAppears, judgePlays, judgeSlip } from './judge-people.ts';

const readOn = '2031-06-01';

describe('judgePlays', () => {
  const judged = (actor: string, character: string) =>
    judgePlays({ ...viewed('They act.').base, kind: 'plays', topic: 'casting', actor, character }, pack, {
      published: '2028-01-01',
      readOn,
    });

  test('a right part', () => expect(judged('lena-voss', 'ada')?.verdict).toBe('current'));
  test("another's part, told with the own one", () =>
    expect(judged('lena-voss', 'finn')).toMatchObject({
      verdict: 'wrong',
      text: 'Lena Voss plays Ada Birch.',
    }));
  test('somebody of whom no part is known', () => expect(judged('ivo-lund', 'finn')).toBeUndefined());
});

describe('judgeAppears', () => {
  const judged = (
    published: string,
    more: { denied?: boolean; expected?: boolean; throughout?: boolean },
  ) => {
    const { base, mentions } = viewed('Season three is here.');
    const said = { denied: false, expected: false, throughout: false, ...more };
    return judgeAppears(
      { ...base, kind: 'appears', topic: 'casting', actor: 'ruth-ellery', mentions, ...said },
      pack,
      { published, readOn },
    )?.verdict;
  };

  test('before it was known who is absent', () => expect(judged('2028-01-01', {})).toBe('outdated'));
  test('after it was known', () => expect(judged('2029-01-01', {})).toBe('wrong'));
  test('said to be absent', () => expect(judged('2029-01-01', { denied: true })).toBe('current'));
  test('said to be in every season', () => expect(judged('2028-01-01', { throughout: true })).toBe('wrong'));
});

test('a slip is wrong, and told by the name that is right', () =>
  expect(
    judgeSlip(
      { ...viewed('A name.').base, kind: 'slip', topic: 'name', subject: 'tom-akers', right: 'Tom Akers' },
      pack,
    ),
  ).toMatchObject({ verdict: 'wrong', text: 'The name is Tom Akers.', trueWhenWritten: false }));
