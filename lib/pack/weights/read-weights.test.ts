import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainWeights } from './plain-weights.ts';
import { readWeights } from './read-weights.ts';

const fileWith = (text: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'leafmark-')), 'weights.json');
  writeFileSync(file, text);
  return file;
};

test('what was written is read', () =>
  expect(readWeights(fileWith(JSON.stringify(plainWeights)))).toEqual(plainWeights));

test.each([
  ['no JSON', '{'],
  [
    'a layer with a value too few',
    JSON.stringify({ ...plainWeights, told: { bias: 0, names: 'a\nb', values: [1] } }),
  ],
  ['a missing layer', JSON.stringify({ ...plainWeights, page: undefined })],
])('%s is an error with the file', (_, text) =>
  expect(() => readWeights(fileWith(text))).toThrow('weights.json'),
);
