import { expect, test } from 'vitest';
import { symbolCosts } from './symbol-costs.ts';

const [theme, kiss, run, place, someone] = [0, 3, 6, 9, 2];
const [inPlace, onTheme] = [1, 4];
const classes = new Map([
  [theme, ['the', 'them']],
  [kiss, ['kiss', 'kissed']],
  [run, ['run', 'ran', 'in']],
  [place, ['quayside']],
]);
const concepts = [[[run, place]], [[theme], [kiss]]];
const phrases = [[kiss, theme], [[place, run], kiss], [run], [someone], [inPlace, onTheme]];
const costs = symbolCosts(phrases, classes, concepts);
const costOf = (symbol: number) => costs.get(symbol) ?? Number.NaN;

test('what many sentences have costs more than what few have, in however many phrases it stands', () => {
  expect(costOf(theme)).toBeGreaterThan(costOf(run));
  expect(costOf(run)).toBeGreaterThan(costOf(kiss));
  expect(costOf(someone)).toBeGreaterThan(costOf(kiss));
});

test('of rare words that one costs more which stands in more phrases', () => {
  expect([costOf(kiss), costOf(place)]).toEqual([2, 1]);
});

test('a concept costs what its rarest words do, all its ways together', () => {
  expect(costOf(inPlace)).toBe(1);
  expect(costOf(onTheme)).toBe(costOf(theme));
});

test('what stands in no phrase has no cost', () => {
  expect(costs.has(5)).toBe(false);
});
