import type { BlockKind } from '../../engine/types.ts';
import type { BlockText } from './block-text.ts';

/** A stretch of a page that is read as a unit: a paragraph, a headline, or an attribute that is read out. */
export interface PageBlock extends BlockText {
  readonly kind: BlockKind;
  readonly depth?: number;
  /** The nearest element that is a block of its own. */
  readonly home: Element;
  /** The attribute whose text this is; absent for text that stands in the page. */
  readonly attribute?: { readonly element: Element; readonly name: string };
}
