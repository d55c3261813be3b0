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

/** What one page has to say of itself, for the badge and the popup. It never holds text of the page. */
export interface PageSummary extends PageCounts {
  /** Why nothing happens here, when nothing does. */
  readonly idle?: 'not about the show' | 'paused' | 'site off' | 'error';
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
