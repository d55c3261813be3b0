import type { Line, Reader } from '../../engine/types.ts';
import type { PageWish } from '../../messages/page-wish.ts';
import type { VeilLook } from '../../messages/veil-look.ts';
import type { CardPopover } from '../claims/card-popover.ts';

/** What marks need besides their block. */
export interface MarkContext {
  readonly reader: Reader;
  readonly lines: readonly Line[];
  readonly look: VeilLook;
  readonly popover: CardPopover;
  readonly published: string | undefined;
  /** Texts that the reader has uncovered on this page; veils for them stay open. */
  readonly lifted: Set<string>;
  /** Notes that the reader has dismissed. */
  readonly dismissed: ReadonlySet<string>;
  /** The reader dismisses a note, wherever it stands. */
  readonly onDismiss: (key: string) => void;
  readonly onChange: () => void;
  readonly onWish: (wish: PageWish) => void;
  /** Runs what writes to the page at a later time, so that it is not taken for the page's own doing. */
  readonly write: (run: () => void) => void;
}
