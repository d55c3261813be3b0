import type { PreparedPack } from '../prepare.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import { tokenise } from '../text/tokenise.ts';
import type { PageContext, Relevance } from '../types.ts';
import { findTitles } from './find-titles.ts';

/** Judges whether a page is about the pack's work at all, or only mentions it. */
export function judgeRelevance(
  blocks: readonly ReadBlock[],
  { title }: PageContext,
  { story }: PreparedPack,
): Relevance {
  const inTitle = findTitles(tokenise(title), story.titles).length > 0;
  const inText = blocks.reduce((sum, { tokens }) => sum + findTitles(tokens, story.titles).length, 0);
  const confidence = Math.min(1, (inTitle ? 0.8 : 0) + inText * 0.25);
  return { about: confidence >= 0.5, confidence };
}
