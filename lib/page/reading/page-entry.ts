import type { Finding, SpoilerFinding } from '../../engine/types.ts';
import type { PageBlock } from '../blocks/page-block.ts';
import type { WrittenMarks } from '../marks/write-marks.ts';
import type { ClaimSearch } from './claim-queue.ts';

/** A block that a live page knows, and what has been found and written there. */
export interface Entry {
  block: PageBlock;
  /** Absent until the block has been judged; its claims are added later. */
  findings?: readonly Finding[];
  /** What was hidden where it stands, before somebody translated that; over all of its text. */
  held?: readonly SpoilerFinding[];
  /** The search that its claims wait for; absent when they are known. */
  search?: ClaimSearch;
  /** What stands in the page for it. */
  marks?: WrittenMarks;
  /** How many sentences it has; absent until it has been judged. */
  sentences?: number;
  /** Whether it was judged with little text around it. */
  isThin?: boolean;
  /** Whether it was judged so, and found not to be about the work: more text may show that it is. */
  isUnsure?: boolean;
  isGone?: true;
}
