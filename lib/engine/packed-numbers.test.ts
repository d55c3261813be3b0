import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedNumbers, packNumbers } from './packed-numbers.ts';

const unpack = (text: string) => {
  const numbers: number[] = [];
  for (const packed = new PackedNumbers(text); !packed.isAtEnd; ) numbers.push(packed.next());
  return numbers;
};

test('what is packed is read again, and stands in JSON as it is', () =>
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const text = packNumbers(numbers);
      expect(unpack(text)).toEqual(numbers);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
    }),
  ));

test('small numbers take one sign, larger ones two and three', () =>
  expect([0, 44, 45, 2024, 2025].map((number) => packNumbers([number]).length)).toEqual([1, 1, 2, 2, 3]));

test.each([-1, 0.5, Number.NaN])('%d cannot be packed', (number) =>
  expect(() => packNumbers([number])).toThrow(RangeError),
);
