import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  numberAt,
  numberLimit,
  numbersIn,
  numberText,
  wideNumberAt,
  wideNumbersIn,
  wideNumberText,
} from './number-text.ts';

test('what is written is read again, after a way through JSON in UTF-8', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(numberLimit - 1)), (numbers) => {
      const bytes = new TextEncoder().encode(JSON.stringify(numberText(numbers)));
      const text = JSON.parse(new TextDecoder().decode(bytes));
      expect(numbers.map((_, place) => numberAt(text, place))).toEqual(numbers);
      expect([...numbersIn(text)]).toEqual(numbers);
    }),
  ));

test('larger numbers take two characters', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000_000)), (numbers) => {
      const text = wideNumberText(numbers);
      expect(numbers.map((_, place) => wideNumberAt(text, place))).toEqual(numbers);
      expect([...wideNumbersIn(text)]).toEqual(numbers);
    }),
  ));

test.each([-1, 0.5, numberLimit, Number.NaN])('%d is refused', (number) =>
  expect(() => numberText([number])).toThrow(RangeError),
);
