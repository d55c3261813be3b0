import { expect, test } from 'vitest';
import { tellingRoles } from './compiled-tellings.ts';
import { EventCounts, roleNumbers } from './event-counts.ts';

const owner = (event: number, role: (typeof tellingRoles)[number]) =>
  event * tellingRoles.length + roleNumbers[role];

test('roles are numbered as tables of tellings have them', () => {
  expect(tellingRoles.map((role) => roleNumbers[role])).toEqual([0, 1, 2, 3]);
});

test('tellings are counted by event and role, and the longest that speaks for it is known', () => {
  const counts = new EventCounts(3);
  counts.add(owner(2, 'acts'), 3);
  counts.add(owner(0, 'not'), 9);
  counts.add(owner(2, 'acts'), 2);
  counts.add(owner(2, 'tells'), 1);
  expect(counts.met).toEqual([2, 0]);
  expect(tellingRoles.map((role) => counts.of(2, roleNumbers[role]))).toEqual([1, 2, 0, 0]);
  expect([counts.longest(2), counts.longest(0)]).toEqual([3, 0]);
  expect(counts.of(1, roleNumbers.acts)).toBe(0);
});

test('nothing is left for the next sentence', () => {
  const counts = new EventCounts(1);
  counts.add(owner(0, 'hints'), 4);
  counts.clear();
  expect([counts.met, counts.of(0, roleNumbers.hints), counts.longest(0)]).toEqual([[], 0, 0]);
});
