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

export const slug = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
export const code = z.string().check(z.regex(/^[A-Z][A-Z0-9]{0,15}$/));
export const day = z.iso.date();
export const partialDay = z
  .string()
  .check(z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/));
export const reveal = z.record(slug, code);
