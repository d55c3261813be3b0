import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One layer of weights as it is stored. */
export const layer = z
  .strictObject({ bias: z.int(), names: z.string(), values: z.array(z.int()) })
  .refine(({ names, values }) => (names === '' ? 0 : names.split('\n').length) === values.length, {
    message: 'names and values must be as many',
  });

/**
 * Reads a file of what was learned.
 *
 * @throws {Error} When the file is missing or does not agree with the schema, with its name.
 */
export function readLearned<Learned>(file: string, schema: z.ZodType<Learned>): Learned {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
