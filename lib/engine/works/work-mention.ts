import type { NounKind, Relation } from './work-words.ts';

/** One reference to a work, or to several of the same kind, in one block. */
export interface WorkMention {
  /** `tokens.slice(first, last)` of the block, and the UTF-16 offsets of that text. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** `part` and `series` where the noun leaves open what it is. */
  readonly kind: NounKind;
  /** The numbers named: `[2]` for season two, `[4, 5]` for "volumes four and five". */
  readonly numbers: readonly number[];
  /** Ids of the works meant. Empty while open, and for a number that the pack does not have. */
  readonly works: readonly string[];
  /** Codes of units or groups: `S2`, `V5`, `S2E3`. */
  readonly units: readonly string[];
  /** What the reference was made of. */
  readonly how: 'title' | 'numbered' | 'noun' | 'ordinal' | 'relative';
  readonly relation?: Relation;
  /** "a third season", "another season", "no fourth season": not one that the reader is taken to know. */
  readonly indefinite?: true;
  readonly plural?: true;
  /** Written with a known misspelling. */
  readonly slip?: true;
}
