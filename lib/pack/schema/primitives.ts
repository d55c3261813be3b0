import { z } from 'zod';

/** A name that never changes and is never used twice: lower-case words with hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words with hyphens');

/** A calendar date. */
export const day = z.iso.date();

/** A calendar date, or only its month or year where no more is known. */
export const partialDay = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'must be YYYY-MM-DD, YYYY-MM or YYYY',
  );

/** The first unit that shows something, by line: `{ "books": "V3", "screen": "S2E5" }`. */
export const reveal = z
  .record(slug, z.string().min(1))
  .describe('The first unit that shows it, by line: { "books": "V3", "screen": "S2E5" }.');

/** A word or a few words as a page would write them. */
export const phrase = z.string().trim().min(1).max(80);

/** Words of which some places have many choices: `stream|air on Hulu|Disney`. */
export const wording = z.string().trim().min(1).max(240);

/** Where something was read. */
export const source = z.strictObject({
  name: z.string().min(1).describe('The outlet or page, as a reader would name it.'),
  url: z.string().min(1).optional(),
  date: partialDay.optional().describe('Day, month or year of the page.'),
});
