import type { Reader } from '../engine/types.ts';
import type { VeilLook } from './veil-style.ts';

/** What a reader wants to see hidden and said, and how veils look to them. */
export interface PageReader {
  readonly reader: Reader;
  readonly look: VeilLook;
  /** Topics of which the reader wants no notes. */
  readonly quietTopics?: readonly string[];
}
