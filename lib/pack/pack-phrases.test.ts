import { expect, test } from 'vitest';
import { prepareConcepts } from '../engine/spoilers/prepare-concepts.ts';
import { endOfPart, prepareTellings } from '../engine/spoilers/prepare-tellings.ts';
import { packPhrases } from './pack-phrases.ts';

const [kiss, paris, roof, first, someone] = [0, 3, 6, 9, 2];

test('concepts are read as they were packed, at the word that the fewest phrases have', () => {
  const { concepts } = packPhrases([[[kiss, paris]], [[kiss], [kiss, roof]]], []);
  const read = prepareConcepts(concepts);
  expect(read.get(paris)).toEqual([{ concept: 1, words: [kiss, paris], anchor: 1 }]);
  expect(read.get(kiss)).toEqual([{ concept: 4, words: [kiss], anchor: 0 }]);
  expect(read.get(roof)).toEqual([{ concept: 4, words: [kiss, roof], anchor: 1 }]);
});

test('tellings are read with their event, role, parts and the symbols at each place', () => {
  const { slots, tellings } = packPhrases(
    [],
    [
      [[[[first, [kiss, paris]]]], [], [], [[[roof]]]],
      [[], [[[someone, kiss], [paris]]], [], []],
    ],
  );
  const read = prepareTellings(slots, tellings);
  expect([...read.eventOf]).toEqual([0, 0, 1]);
  expect([...read.roleOf]).toEqual([0, 3, 1]);
  expect([...read.lengthOf]).toEqual([2, 1, 3]);
  const symbols = [...read.places.items].map((slot) =>
    slot === endOfPart
      ? '.'
      : [...read.slots.items.slice(read.slots.first[slot], read.slots.first[slot + 1])].join('|'),
  );
  expect(symbols).toEqual([
    `${first}`,
    `${kiss}|${paris}`,
    '.',
    `${roof}`,
    '.',
    `${someone}`,
    `${kiss}`,
    '.',
    `${paris}`,
    '.',
  ]);
});

test('a telling is looked up once, at a symbol that few others have', () => {
  const { slots, tellings } = packPhrases([], [[[[[kiss, first]], [[kiss, roof]]], [], [], []]]);
  const { at } = prepareTellings(slots, tellings);
  const found = (symbol: number) => [...at.items.slice(at.first[symbol], at.first[symbol + 1])];
  expect([found(kiss), found(first), found(roof)]).toEqual([[], [0], [1]]);
});
