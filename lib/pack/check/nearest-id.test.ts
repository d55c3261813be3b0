import { expect, test } from 'vitest';
import { nearestId } from './nearest-id.ts';

const known = ['mr-darcy', 'mr-bingley', 'elizabeth-bennet', 'season-1', 'season-2'];

test.each([
  ['elizabeth-benet', 'elizabeth-bennet'],
  ['mr-darcey', 'mr-darcy'],
  ['mr-bignley', 'mr-bingley'],
  ['seasn-2', 'season-2'],
])('for %s, %s was meant', (id, meant) => {
  expect(nearestId(id, known)).toBe(meant);
});

test.each(['elizabeth', 'lydia-bennet', 'x', ''])('for "%s" nobody can say', (id) => {
  expect(nearestId(id, known)).toBeUndefined();
});

test('nothing is meant where nothing is known', () => {
  expect(nearestId('mr-darcy', [])).toBeUndefined();
});
