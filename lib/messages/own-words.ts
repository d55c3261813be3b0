import type { Reveal } from '../engine/types.ts';

/** Words that a reader wants hidden, and the unit that they belong to: behind it they are shown. */
export interface OwnWords {
  /** Taken literally, as whole words, in any case; never a pattern. */
  readonly words: string;
  /** Empty: hidden at any progress. */
  readonly reveal: Reveal;
}

/** The same as they are stored. */
export interface StoredWords extends OwnWords {
  readonly id: string;
}
