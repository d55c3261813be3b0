import { expect, test } from 'vitest';
import { numberReveals } from './numbered-reveals.ts';

test('what several events and stretches reveal has one number', () => {
  const later = { books: 'V2', screen: 'S2E1' };
  expect(
    numberReveals([{ reveal: { screen: 'S1E1' } }, { reveal: later }, { reveal: later }], [later]),
  ).toEqual({
    codes: [['S1E1'], ['V2', 'S2E1']],
    ofEvents: [0, 1, 1],
    ofStretches: [1],
  });
});

test('the same code on another line is another reveal', () =>
  expect(numberReveals([{ reveal: { one: 'A' } }, { reveal: { other: 'A' } }], []).ofEvents).toEqual([0, 1]));
