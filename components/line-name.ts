import type { Line } from '../lib/engine/types.ts';
import type { Text } from './text.ts';

/** A line of progress as a reader would say it, in their language: "Books", "Screen". */
export const lineName = ({ medium }: Line, text: Text): string =>
  text(medium === 'book' ? 'progress.books' : 'progress.screen');
