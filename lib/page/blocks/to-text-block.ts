import type { TextBlock } from '../../engine/types.ts';
import type { PageBlock } from './page-block.ts';

/** A block as the engine takes it: without the place where it stands. */
export function toTextBlock({ text, kind, depth }: PageBlock): TextBlock {
  return depth === undefined ? { text, kind } : { text, kind, depth };
}
