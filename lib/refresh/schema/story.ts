import { z } from 'zod/mini';
import { code, day, index, list, reveal, slug, some, text } from './primitives.ts';

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one >= 0);
// Thousands of them: a schema of schemas takes five times as long.
const concept = z.custom<[number, number, ...number[]]>(
  (value) =>
    isNumbers(value) && value.length > 2 && value.length <= 26 && Number(value[1]) < value.length - 2,
);
const table = z.string().check(z.maxLength(2_000_000));

/** The story with its words, as `CompiledStory` describes it; what the tables hold is looked at later. */
export const story = z.strictObject({
  gate: some(text(100), 1000),
  titles: list(text(200), 200),
  slips: list(text(200), 200),
  forms: z.record(
    text(4),
    z.string().check(z.maxLength(200_000), z.regex(/^\n(?:[^\s|]{1,100} \d{1,6}(?:,\d{1,6}){0,99}\n)*$/)),
  ),
  concepts: z.record(z.string().check(z.regex(/^\d{1,6}$/)), list(concept, 1000)),
  tellings: z.strictObject({
    symbols: index,
    groupsOf: table,
    groups: table,
    besideOf: table,
    tellingsOf: table,
    placesOf: table,
    places: table,
    choiceOf: table,
    choices: table,
    ownerOf: table,
    lengthOf: table,
  }),
  events: list(
    z.strictObject({
      id: slug,
      reveal,
      level: z.enum(['premise', 'plot', 'major']),
      who: list(index, 100),
      with: list(index, 100),
    }),
    4000,
  ),
  out: z.record(code, day),
});
