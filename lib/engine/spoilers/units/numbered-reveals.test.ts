import { expect, test } from 'vitest';
import { type GroupOf, groupOfUnits, numberReveals } from './numbered-reveals.ts';

const ungrouped: GroupOf = new Map();

test('what several events and stretches reveal has one number', () => {
  const later = { books: 'V2', screen: 'S2E1' };
  expect(
    numberReveals([{ reveal: { screen: 'S1E1' } }, { reveal: later }, { reveal: later }], [later], ungrouped),
  ).toEqual({
    codes: [['S1E1'], ['V2', 'S2E1']],
    ofEvents: [0, 1, 1],
    ofStretches: [1],
    groupOf: ungrouped,
  });
});

test('the same code on another line is another reveal', () =>
  expect(
    numberReveals([{ reveal: { one: 'A' } }, { reveal: { other: 'A' } }], [], ungrouped).ofEvents,
  ).toEqual([0, 1]));

test('a unit without a group has none', () => {
  const units = [
    { code: 'S1E1', label: 'Season 1, episode 1', group: 'S1' },
    { code: 'FILM', label: 'The film' },
  ];
  expect([...groupOfUnits([{ id: 'screen', label: 'Screen', medium: 'screen', units }])]).toEqual([
    ['S1E1', 'S1'],
  ]);
});
