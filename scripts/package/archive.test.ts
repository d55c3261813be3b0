import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pack, unpack } from './archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'leafmark-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('an archive depends on names and contents alone, and unpacks to what went in', async () => {
  writeFileSync(join(folder, 'b'), 'rain');
  writeFileSync(join(folder, 'a'), Buffer.from([0, 255, 10]));
  const first = await pack(folder, ['b', 'a']);
  utimesSync(join(folder, 'a'), 1, 1);
  expect((await pack(folder, ['a', 'b'])).equals(first)).toBe(true);
  writeFileSync(join(folder, 'b'), 'snow');
  expect((await pack(folder, ['a', 'b'])).equals(first)).toBe(false);

  await unpack(first, join(folder, 'out'));
  expect(readdirSync(join(folder, 'out'))).toEqual(['a', 'b']);
  expect(readFileSync(join(folder, 'out/b'), 'utf8')).toBe('rain');
  expect(readFileSync(join(folder, 'out/a'))).toEqual(Buffer.from([0, 255, 10]));
});
