import { z } from 'zod';
import type { CompiledClaimWeights } from '../../engine/claims/learned/compiled-claim-weights.ts';
import { layer, readLearned } from './read-learned.ts';

const weights = z.strictObject({ lapses: layer, threshold: z.int().min(1).max(100) });

/** Reads what `npm run train:claims` wrote, and throws as `readLearned` does. */
export const readClaimWeights = (file: string): CompiledClaimWeights => readLearned(file, weights);
