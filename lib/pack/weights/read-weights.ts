import { z } from 'zod';
import type { CompiledWeights } from '../../engine/weights/compiled-weights.ts';
import { layer, readLearned } from './read-learned.ts';

const weights = z.strictObject({
  page: layer,
  block: layer,
  told: layer,
  context: layer,
  premise: layer,
  major: layer,
  choice: layer,
  threshold: z.int().min(1).max(99),
  doubt: z.int().min(1).max(99),
});

/** Reads what `npm run train` wrote, and throws as `readLearned` does. */
export const readWeights = (file: string): CompiledWeights => readLearned(file, weights);
