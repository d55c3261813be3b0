import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CompiledClaimWeights } from '../engine/claims/learned/compiled-claim-weights.ts';
import { layer } from './read-weights.ts';

const weights = z.strictObject({ lapses: layer, threshold: z.int().min(1).max(100) });

/**
 * Reads what `npm run train:claims` wrote.
 *
 * @throws {Error} When the file is missing or is not such a file, with its name.
 */
export function readClaimWeights(file: string): CompiledClaimWeights {
  try {
    return weights.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
