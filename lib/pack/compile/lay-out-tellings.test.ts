import { expect, test } from 'vitest';
import { numberAt, wideNumberAt } from '../../engine/number-text.ts';
import { eventOf, roleOf } from '../../engine/story/compiled-tellings.ts';
import { layOutTellings } from './lay-out-tellings.ts';
import type { Telling } from './phrase.ts';
import { symbolCosts } from './symbol-costs.ts';

const [kiss, paris, roof, first, someone] = [0, 3, 6, 9, 2];

const laidOut = (tellings: readonly (readonly (readonly Telling[])[])[]) => {
  const all = layOutTellings(tellings, symbolCosts(tellings.flat(3), new Map(), []));
  const listed = (text: string) => [...text].map((_, place) => numberAt(text, place));
  return { all, listed };
};

test('a telling keeps its event, role, length, parts and the symbols at each place', () => {
  const { all, listed } = laidOut([
    [[[[first, [kiss, paris]]]], [], [], [[[roof]]]],
    [[], [[[someone, kiss], [paris]]], [], []],
  ]);
  const numbers = [0, 1, 2];
  expect(numbers.map((telling) => eventOf(all, telling))).toEqual([0, 0, 1]);
  expect(numbers.map((telling) => roleOf(all, telling))).toEqual(['tells', 'not', 'acts']);
  expect(listed(all.lengthOf)).toEqual([2, 1, 3]);
  const choice = all.symbols;
  expect(listed(all.places)).toEqual(
    [first, choice, -2, roof, -2, someone, kiss, -1, paris, -2].map((symbol) => symbol + 2),
  );
  expect(listed(all.choices)).toEqual([kiss, paris]);
});

test('it is looked up at the symbols of its rarest place', () => {
  const { all } = laidOut([[[[[kiss, first]], [[kiss, [roof, paris]]], [[kiss]]], [], [], []]]);
  const begins = (symbol: number) => {
    const groups = [];
    for (let at = numberAt(all.groupsOf, symbol); at < numberAt(all.groupsOf, symbol + 1); at += 1)
      groups.push(wideNumberAt(all.placesOf, numberAt(all.groups, at)));
    return groups;
  };
  expect([kiss, first, roof, paris].map(begins)).toEqual([[6], [0], [3], [3]]);
});
