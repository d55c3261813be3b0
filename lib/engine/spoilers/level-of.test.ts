import { expect, test } from 'vitest';
import { larkfield } from '../../pack/fixtures/larkfield.ts';
import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import { numberLayers } from '../weights/numbered-layers.ts';
import { levelOf } from './level-of.ts';

const pack = larkfield();
const layer = (name: string) => ({ bias: -300, names: name, values: [600] });
/** A pack in which three words say all: one of the premise, one of a turning point, one that may be either. */
const weighed: SpoilerPack = {
  ...pack,
  weights: {
    ...pack.weights,
    sentence: numberLayers({
      told: { bias: 0, names: '', values: [] },
      premise: { bias: -300, names: 'begins\nperhaps', values: [600, 240] },
      major: layer('dies'),
    }),
  },
};
const numberOf = (word: string) => weighed.weights.sentence.numberOf.get(word) ?? -1;
const level = (confidence: number, ...words: string[]) =>
  levelOf(words.map(numberOf), confidence, 45, weighed);

test.each([
  ['plot', 0.9, []],
  ['plot', 0.48, []],
  ['major', 0.9, ['dies']],
  ['premise', 0.9, ['begins']],
  ['premise', 0.9, ['begins', 'dies']],
  ['plot', 0.9, ['perhaps']],
  // Likelier the premise or nothing than anything more.
  ['premise', 0.5, ['perhaps']],
  ['premise', 0.5, ['perhaps', 'dies']],
] as const)('%s, if a sentence tells at %d and says %j', (expected, confidence, words) =>
  expect(level(confidence, ...words)).toBe(expected),
);

test('of what may tell at all more counts as plot', () => {
  expect(levelOf([numberOf('perhaps')], 0.5, 45, weighed)).toBe('premise');
  expect(levelOf([numberOf('perhaps')], 0.5, 10, weighed)).toBe('plot');
});
