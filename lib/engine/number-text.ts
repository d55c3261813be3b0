// Whole numbers from 0 on as the characters of a string, one each. A large table in a pack is written so: a
// browser takes a string in as it is, where an array is read number by number before a page can be looked at, and
// most characters take one or two bytes.

const lowest = 0x20; // the control characters below would be escaped in JSON
/** From here on characters belong in pairs. */
const firstSurrogate = 0xd800;

/** Numbers from this on are refused. */
export const numberLimit = firstSurrogate - lowest;

/** The number at a place of a text written by `numberText`. */
export const numberAt = (text: string, place: number): number => text.charCodeAt(place) - lowest;

/** All numbers of a text written by `numberText`: for tables that are read many times over. */
export function numbersIn(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length);
  for (let place = 0; place < text.length; place += 1) numbers[place] = text.charCodeAt(place) - lowest;
  return numbers;
}

/**
 * Writes numbers as a text, one character each.
 *
 * @throws {RangeError} For what is no whole number from 0 on, or too large.
 */
export function numberText(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (!Number.isInteger(number) || number < 0 || number >= numberLimit)
        throw new RangeError(`${number} is not a whole number from 0 to ${numberLimit - 1}`);
      return String.fromCharCode(number + lowest);
    })
    .join('');
}

const radix = 0x8000;

/** A number written by `wideNumberText`. */
export const wideNumberAt = (text: string, place: number): number =>
  numberAt(text, place * 2) * radix + numberAt(text, place * 2 + 1);

/** All numbers of a text written by `wideNumberText`. */
export function wideNumbersIn(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length / 2);
  for (let place = 0; place < numbers.length; place += 1) numbers[place] = wideNumberAt(text, place);
  return numbers;
}

/** Larger numbers, of two characters each. */
export const wideNumberText = (numbers: readonly number[]): string =>
  numberText(numbers.flatMap((number) => [Math.floor(number / radix), number % radix]));
