import type { ReadBlock } from '../text/read-blocks.ts';

const ends = new Set(['.', '!', '…', '"', '”', ';', ',']);
const longestHeading = 12;

/**
 * Whether a block serves as a heading, also where the page marks none up: a short line without a full stop
 * at its end, or a short question, with more text after it.
 *
 * @param place Its number among the page's blocks.
 * @param title The page's headline or title.
 * @returns 0 for the page's own title, else the heading's depth; `undefined` for running text.
 */
export function headingDepth(block: ReadBlock, place: number, title: string): number | undefined {
  if (block.kind === 'title' || (place === 0 && block.text.trim() === title.trim())) return 0;
  if (block.kind === 'heading') return block.depth ?? 2;
  if (block.kind !== 'paragraph' && block.kind !== 'label') return undefined;
  const last = block.tokens.at(-1);
  if (!last || block.tokens.length > longestHeading || block.sentences.length > 2) return undefined;
  return ends.has(last.text) ? undefined : 3;
}
