import type { Relevance } from '../types.ts';
import { likely } from './judge-relevance.ts';

/**
 * Whether claims are looked for in text: where it is about the work by itself, not as part of a page alone. A note on
 * somebody else's news is wrong.
 */
export const mayClaim = ({ about, confidence }: Relevance): boolean => about && confidence >= likely;
