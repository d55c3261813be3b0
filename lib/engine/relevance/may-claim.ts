import type { Relevance } from '../types.ts';

/** A page is corrected where it is likelier to be about the work than not: a note on somebody else's news is wrong. */
const likelyAbout = 1 / 2;

/** Whether claims are looked for on a page at all. What stands anywhere else claims nothing of the work. */
export const mayClaim = ({ confidence }: Relevance): boolean => confidence >= likelyAbout;
