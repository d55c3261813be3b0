import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CompiledWeights } from '../engine/weights/compiled-weights.ts';

/** One layer as it is stored. */
export const layer = z
  .strictObject({ bias: z.int(), names: z.string(), values: z.array(z.int()) })
  .refine(({ names, values }) => (names === '' ? 0 : names.split('\n').length) === values.length, {
    message: 'names and values must be as many',
  });

const weights = z.strictObject({
  page: layer,
  told: layer,
  context: layer,
  premise: layer,
  major: layer,
  choice: layer,
  threshold: z.int().min(1).max(99),
});

/**
 * Reads what `npm run train` wrote.
 *
 * @throws {Error} When the file is missing or is not such a file, with its name.
 */
export function readWeights(file: string): CompiledWeights {
  try {
    return weights.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
