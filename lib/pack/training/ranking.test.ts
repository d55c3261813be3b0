import { expect, test } from 'vitest';
import { weigh } from '../../engine/weights/weigh.ts';
import { type Choice, fitRanking } from './ranking.ts';

const option = (isRight: boolean, ...names: string[]) => ({
  features: new Map(names.map((name) => [name, 1])),
  isRight,
});
const choices: Choice[] = Array.from({ length: 30 }, (_, at) => ({
  options: [
    option(at % 3 > 0, 'named here', 'often'),
    option(at % 3 === 0, 'told well', 'often'),
    option(false, 'often'),
  ],
  weight: 1,
}));

test('learns what tells a right option from its rivals, and nothing of what all have', () => {
  const layer = fitRanking(choices);
  const odds = (name: string) => weigh(new Map([[name, 1]]), layer);
  expect(odds('named here')).toBeGreaterThan(odds('told well'));
  expect(odds('told well')).toBeGreaterThan(0);
  expect(odds('often')).toBeCloseTo(0, 6);
});

test('the chances come out as often as they came true', () => {
  const layer = fitRanking(choices.map((one) => ({ ...one, weight: 100 })));
  const ratio =
    Math.exp(layer.weights.get('named here') ?? 0) / Math.exp(layer.weights.get('told well') ?? 0);
  expect(ratio).toBeGreaterThan(1.9);
  expect(ratio).toBeLessThan(2.1);
});

test('any of several right options will do', () => {
  const layer = fitRanking([
    { options: [option(true, 'a'), option(true, 'b'), option(false, 'c')], weight: 1 },
    { options: [option(true, 'a'), option(false, 'c')], weight: 1 },
  ]);
  expect(layer.weights.get('a')).toBeGreaterThan(layer.weights.get('c') ?? 0);
});

test('a choice without a right or a wrong option teaches nothing', () =>
  expect(
    fitRanking([
      { options: [option(false, 'a')], weight: 1 },
      { options: [option(true, 'a')], weight: 1 },
    ]).weights.size,
  ).toBe(0));
