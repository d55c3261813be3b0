import type { Source, Verdict } from '../../engine/types.ts';

/** What a card says of one claim, already in words and safe for the reader. */
export interface ClaimNote {
  readonly verdict: Verdict;
  /** What the page says. */
  readonly quote: string;
  readonly truth: string;
  /** Day since which the truth holds, in words. */
  readonly since?: string;
  readonly written?: string;
  readonly sources: readonly Source[];
}

/** What a reader can say to a note from its card. */
export interface NoteActions {
  readonly dismiss: () => void;
  readonly dismissKind: () => void;
  readonly dismissSite: () => void;
  readonly callWrong: () => void;
}
