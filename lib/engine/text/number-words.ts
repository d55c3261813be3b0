import type { Token } from './tokenise.ts';

const ones = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const firsts = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
const cardinals = new Map<string, number>([
  ...ones.map((word, at): [string, number] => [word, at + 1]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
]);
/** Every word of letters with which a whole number may begin. */
export const cardinalWords = (): string[] => [...cardinals.keys(), ...romans.keys()];

const ordinals = new Map(firsts.map((word, at): [string, number] => [word, at + 1]));
ordinals.set('thirtieth', 30);
/** Every word with which an ordinal in letters may begin. */
export const ordinalWords = (): string[] => [...ordinals.keys(), ...tens];

// Those of one letter are too often something else.
const romans = new Map([
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['vi', 6],
]);
/** What follows digits in an ordinal. */
const endings = new Set(['st', 'nd', 'rd', 'th']);

/** A number read from text, and the place of the first token after it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
}

/** A number in digits without a fraction, of nine at most, with or without commas for thousands: `60,012`. */
function digits(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number') return undefined;
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(token.text) ? token.text.replaceAll(',', '') : token.text;
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}

/**
 * Reads a whole number at a place: `8`, `60,012`, `eight`, `twenty-four`, `III`.
 *
 * @returns `undefined` where none begins, and for an ordinal or a fraction.
 */
export function readCardinal(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const number = digits(token);
  if (number !== undefined) {
    const after = tokens[at + 1];
    return after?.joined && endings.has(after.text) ? undefined : { value: number, next: at + 1 };
  }
  if (token.casing === 'upper' && romans.has(token.text))
    return { value: romans.get(token.text) as number, next: at + 1 };
  const value = cardinals.get(token.text);
  if (value === undefined) return undefined;
  const rest = cardinals.get(tokens[at + 1]?.text ?? '');
  if (value >= 20 && rest !== undefined && rest < 10) return { value: value + rest, next: at + 2 };
  return { value, next: at + 1 };
}

/** Reads an ordinal at a place: `third`, `3rd`, `twenty-second`. `undefined` where none begins. */
export function readOrdinal(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const number = digits(token);
  const after = tokens[at + 1];
  if (number !== undefined)
    return after?.joined && endings.has(after.text) ? { value: number, next: at + 2 } : undefined;
  const value = ordinals.get(token.text);
  if (value !== undefined) return { value, next: at + 1 };
  const ten = cardinals.get(token.text);
  const one = after?.joined ? ordinals.get(after.text) : undefined;
  return ten !== undefined && ten >= 20 && one !== undefined && one < 10
    ? { value: ten + one, next: at + 2 }
    : undefined;
}
