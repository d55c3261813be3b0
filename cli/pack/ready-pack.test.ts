import { expect, test } from 'vitest';
import { importsOf } from '../../scripts/sources/imports-of.ts';
import { ingredients } from './ready-pack.ts';

test('a pack is made anew after a change of anything that makes it', () => {
  const files = importsOf('cli/pack/build-pack.ts').filter((path) => path.startsWith('lib/'));
  expect(files.length).toBeGreaterThan(30);
  const isWatched = (file: string) =>
    ingredients.some((path) => file === path || file.startsWith(`${path}/`));
  expect(files.filter((file) => !isWatched(file))).toEqual([]);
});
