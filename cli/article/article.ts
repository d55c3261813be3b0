import type { Day, TextBlock } from '../../lib/engine/types.ts';

/** A block of an article, and where its text begins in the article's text. */
export interface PlacedBlock extends TextBlock {
  /** UTF-16 offset into the article's text. */
  readonly at: number;
}

/** What is scanned: one article, from a file or from a line of JSON. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: Day | undefined;
  /** In order of `at`; each block's text is the same as the article's text at that place. */
  readonly blocks: readonly PlacedBlock[];
}
