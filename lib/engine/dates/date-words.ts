import { wordSet } from '../word-set.ts';

const names = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** The twelve months by their full names, in lower case. */
export const monthNames: readonly string[] = names.map(([name = '']) => name);

/** Months by name and short name, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((forms, at) => forms.map((form): [string, number] => [form, at + 1])),
);

/** Months whose names are verbs as well: they need a preposition or a number beside them. */
export const doubtfulMonths = wordSet('may march mar jan dec sep jun');

/** Weekdays by name, 0 for Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map(
    (name, at): [string, number] => [name, at],
  ),
);

/** Feasts that stand for a time of the year: month, day. Easter is taken roughly. */
export const feasts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]],
  ['easter', [4, 10]],
  ['halloween', [10, 31]],
]);

/** Words that may stand before a month or year and make it a date: "in", "since". */
export const datePrepositions = wordSet(
  'in on by since until till before after from during of this last next past early late mid end for to',
  'between and about around through',
);

/** Lengths of time in days, singular and plural; 0 for less than a day. */
export const lengths: ReadonlyMap<string, number> = new Map(
  (
    [
      ['minute', 0],
      ['hour', 0],
      ['day', 1],
      ['sleep', 1],
      ['week', 7],
      ['fortnight', 14],
      ['month', 30],
      ['year', 365],
    ] as const
  ).flatMap(([word, days]): [string, number][] => [
    [word, days],
    [`${word}s`, days],
  ]),
);
