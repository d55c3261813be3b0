import { expect, test } from 'vitest';
import { sayVocabulary, WeighedVocabulary } from './vocabulary.ts';

const layer = (weights: Record<string, number>) => ({ bias: 0, weights: new Map(Object.entries(weights)) });
const layers = {
  page: layer({ 'word rain': 2, 'word drum': 0.5 }),
  block: layer({ 'word rain': -1 }),
};
const sentences = [{ words: ['rain', '@c', 'drum'] }, { words: ['rain', '!'] }];

test('each word is said once, with a class or a mark only counted', () => {
  const said: [string, number][] = [];
  sayVocabulary(sentences, (name, value) => said.push([name, value]));
  const value = 2 / Math.sqrt(10);
  expect(said).toEqual([
    ['word rain', value],
    ['word drum', value],
  ]);
});

test.each(['page', 'block'] as const)('what is said is weighed for a %s, text after text', (weighing) => {
  const vocabulary = new WeighedVocabulary(layers);
  let expected = 3;
  sayVocabulary(sentences, (name, value) => {
    expected += (layers[weighing].weights.get(name) ?? 0) * value;
  });
  expect(vocabulary.weigh(sentences, weighing, 3)).toBe(expected);
  expect(vocabulary.weigh(sentences, weighing, 3)).toBe(expected);
});

test('more words than are kept are weighed all the same', () => {
  const vocabulary = new WeighedVocabulary(layers);
  const many = [{ words: [...Array.from({ length: 6_000 }, (_, at) => `w${at}`), 'rain'] }];
  const weight = 2 * (2 / Math.sqrt(6_001));
  expect([1, 2].map(() => vocabulary.weigh(many, 'page', 0))).toEqual([weight, weight]);
});
