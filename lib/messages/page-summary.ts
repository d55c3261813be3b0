/** What was counted on one page, or in one frame of it. */
export interface PageCounts {
  /** Whether the page was found to be about the pack's work. */
  readonly about: boolean;
  readonly sentences: number;
  readonly hidden: number;
  readonly notes: number;
  /** Veils that the reader has lifted by hand. */
  readonly lifted: number;
}

/** The counts of a page of which nothing is known, or of which there is nothing to say. */
export const nothingCounted: PageCounts = { about: false, sentences: 0, hidden: 0, notes: 0, lifted: 0 };

/** Why Leafmark does nothing on a page that it could read. */
export type IdleReason = 'paused' | 'site off';

/** What one page has to say of itself, for the badge and the popup. It never holds text of the page. */
export interface PageSummary extends PageCounts {
  /** Why nothing happens here, when nothing does. */
  readonly idle?: IdleReason | 'not about the show' | 'error';
  /** Set when something went wrong, in words for a person. */
  readonly error?: string;
  /** Set while the page is still being read, or what is out of date is looked for: the counts may grow. */
  readonly isReading?: true;
}

/** Sent by a page to the background when its counts change. */
export interface SummaryMessage {
  readonly type: 'page-summary';
  readonly summary: PageSummary;
}
