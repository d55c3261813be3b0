import { z } from 'zod/mini';
import { code, day, index, list, reveal, slug, some, text } from './common.ts';

const isSymbol = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
// Tens of thousands of them: a union of schemas takes five times as long.
const slot = z.custom<number | number[]>((value) =>
  Array.isArray(value) ? value.length > 0 && value.length <= 200 && value.every(isSymbol) : isSymbol(value),
);
const phrase = some(slot, 24);
const tellings = z.exactOptional(list(some(phrase, 8), 2000));

/** The story with its words, as `CompiledStory` describes it. */
export const story = z.strictObject({
  gate: some(text(100), 1000),
  titles: list(text(200), 200),
  slips: list(text(200), 200),
  forms: list(z.string().check(z.maxLength(300), z.regex(/^[^|]*\|/)), 40_000),
  concepts: list(list(phrase, 1000), 4000),
  events: list(
    z.strictObject({
      id: slug,
      reveal,
      level: z.enum(['premise', 'plot', 'major']),
      who: list(index, 100),
      with: list(index, 100),
      tells: tellings,
      acts: tellings,
      hints: tellings,
      not: tellings,
    }),
    4000,
  ),
  out: z.record(code, day),
});
