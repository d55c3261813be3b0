import { expect, test } from 'vitest';
import { describeWords, learnedWords, numberWords } from './describe-words.ts';

const numberOf = new Map([
  ['1 kettle', 0],
  ['1< kettle', 1],
  ['1 sings', 2],
]);
const learned = learnedWords(numberOf);

const named = (...words: string[]) => {
  const names: string[] = [];
  describeWords(words, (name) => names.push(name));
  return names;
};
const numbered = (...words: string[]) => {
  const numbers: number[] = [];
  numberWords(words, learned, (number) => numbers.push(number));
  return numbers;
};

test('each word is said, and the first as the first', () =>
  expect(named('kettle', 'sings')).toEqual(['1 kettle', '1 sings', '1< kettle']));

test('of no words nothing is said', () => {
  expect(named()).toEqual([]);
  expect(numbered()).toEqual([]);
});

test.each([
  [
    ['kettle', 'sings'],
    [0, 2, 1],
  ],
  [
    ['sings', 'kettle'],
    [2, 0, -1],
  ],
  [['steam'], [-1, -1]],
])('%j has the numbers %j', (words, numbers) => {
  expect(numbered(...words)).toEqual(numbers);
  expect(named(...words).map((name) => numberOf.get(name) ?? -1)).toEqual(numbers);
});
