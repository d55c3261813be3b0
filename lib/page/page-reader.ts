import type { Reader } from '../engine/types.ts';
import type { OwnWords } from '../messages/own-words.ts';
import type { VeilLook } from '../messages/veil-look.ts';

/** What a reader wants to see hidden and said, and how veils look to them. */
export interface PageReader {
  readonly reader: Reader;
  readonly look: VeilLook;
  /** Topics of which the reader wants no notes. */
  readonly quietTopics?: readonly string[];
  /** Words of the reader's own to hide, on pages about the work. */
  readonly ownWords?: readonly OwnWords[];
}
