import type { ClaimTopic, Reveal, Source, SpoilerLevel, Truth, Verdict } from '../engine/types.ts';

/** What one page has to say of itself, for the badge and the popup. It never holds text of the page. */
export interface PageSummary {
  /** Whether the page was found to be about the pack's work. */
  readonly about: boolean;
  readonly sentences: number;
  readonly hidden: number;
  readonly notes: number;
  /** Veils that the reader has lifted by hand. */
  readonly lifted: number;
  /** Why nothing happens here, when nothing does. */
  readonly idle?: 'not about the show' | 'paused' | 'site off' | 'error';
  /** Set when something went wrong, in words for a person. */
  readonly error?: string;
}

/** One finding of a page as the side panel lists it: of a hidden one only its level and unit, never its text. */
export type ListedFinding =
  | {
      readonly type: 'spoiler';
      /** Stays the same as long as the page holds the finding. */
      readonly id: number;
      readonly level: SpoilerLevel;
      readonly reveal: Reveal;
      readonly lifted: boolean;
    }
  | {
      readonly type: 'claim';
      readonly id: number;
      readonly topic: ClaimTopic;
      readonly verdict: Verdict;
      /** Already the text that is safe for the reader. */
      readonly truth: Truth['text'];
      readonly since?: string;
      readonly sources: readonly Source[];
    };

/** Sent by a page to the background when its counts change. */
export interface SummaryMessage {
  readonly type: 'page-summary';
  readonly summary: PageSummary;
}

/**
 * Sent by the popup, the side panel or the background to one frame of a page. `list-findings` is answered with
 * `ListedFinding[]`, `wish` with `true`, all others with a `PageSummary`. `go-to` scrolls to a finding and focuses
 * its control; `next-finding` goes to the one after the focus. A `wish` is meant for what lies under the last
 * right-click, or for the words that are selected; the page itself says what came of it.
 */
export type PageCommand =
  | {
      readonly type:
        | 'get-summary'
        | 'lift-all'
        | 'hide-again'
        | 'list-findings'
        | 'next-finding'
        | 'lift-focused';
    }
  | { readonly type: 'go-to' | 'lift' | 'hide'; readonly id: number }
  | {
      readonly type: 'wish';
      readonly wish: 'reached' | 'wrong' | 'hide-words';
      /** At most 200 characters. */
      readonly selected?: string;
    };
