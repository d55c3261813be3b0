import { z } from 'zod/mini';

// An extension's pages may not make code from strings, and zod would try.
z.config({ jitless: true });

/** A string of at most so many UTF-16 units, and not empty. */
export const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** A list of at most so many. */
export const list = <T extends z.ZodMiniType>(of: T, most: number) => z.array(of).check(z.maxLength(most));

/** A list of at least one and at most so many. */
export const some = <T extends z.ZodMiniType>(of: T, most: number) =>
  z.array(of).check(z.minLength(1), z.maxLength(most));

/** A whole number from 0 on; as a place in a list it is compared with that list's length later. */
export const index = z.int().check(z.nonnegative());

/** The id of an entry: words of small letters and digits, with hyphens. */
export const slug = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** The code of a unit or of a group of units: `V3`, `S2E8`. */
export const code = z.string().check(z.regex(/^[A-Z][A-Z0-9]{0,15}$/));

/** A calendar date, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** A calendar date of which month and day need not be known: `2023`, `2023-04`. */
export const partialDay = z
  .string()
  .check(z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/));

/** The first unit that shows a thing, by the line's id. */
export const reveal = z.record(slug, code);
