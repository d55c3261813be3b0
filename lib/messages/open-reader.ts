import type { IdleReason } from './page-summary.ts';

/** Sent by the gate of a frame that may be about the show: it asks for the reader. */
export interface OpenReaderMessage {
  readonly type: 'open-reader';
  /** The host of the frame, as `frameHost` has it. */
  readonly host: string;
}

/** The part of the compiled pack that spoilers are found by, when the reader is on its way; or why it does not come. */
export interface OpenReaderAnswer {
  readonly pack?: string;
  readonly idle?: IdleReason;
  /** Set for a frame that stands in a page about the work. */
  readonly isWithinStory?: true;
}
