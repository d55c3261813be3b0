import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trainedClaimWeights } from './train-claims.ts';

test('training again gives the weights that are checked in', { timeout: 300_000 }, () => {
  const stored = readFileSync(new URL('../../data/training/claim-weights.json', import.meta.url), 'utf8');
  expect(
    trainedClaimWeights() === stored,
    'run `npm run train:claims` and commit data/training/claim-weights.json',
  ).toBe(true);
});
