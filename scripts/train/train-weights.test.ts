import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trainedWeights } from './train-weights.ts';

test('training again gives the weights that are checked in', { timeout: 300_000 }, () => {
  const stored = readFileSync(new URL('../../data/training/weights.json', import.meta.url), 'utf8');
  expect(trainedWeights() === stored, 'run `npm run train` and commit data/training/weights.json').toBe(true);
});
