import type { ClaimFinding, Day, PageContext, TextBlock } from '../engine/types.ts';

/** A stretch of a page whose claims are to be found. */
export interface ClaimText {
  /** The blocks that were judged together, in document order. */
  readonly blocks: readonly TextBlock[];
  readonly context: PageContext;
  /** The block to begin with: those before it are context alone. */
  readonly from: number;
}

/** Sent by a page to the background, which looks for claims in its place. The reader's progress is no part of it. */
export interface ClaimQuestion extends ClaimText {
  readonly type: 'find-claims';
  /** The reader's own calendar day. */
  readonly readOn: Day;
}

/** The background's answer. */
export interface ClaimAnswer {
  /** In document order; absent when they could not be looked for, which asking again would not mend. */
  readonly claims?: readonly ClaimFinding[];
}

/** How much one question may hold; longer ones are not answered. */
export const longestQuestion = {
  /** Characters of title and blocks together. */
  letters: 20_000,
  blocks: 300,
} as const;
