import type { SpoilerPack } from './prepare-spoiler-pack.ts';
import { type ReadPage, readPage } from './reading/read-page.ts';
import { judgeRelevance } from './relevance/judge-relevance.ts';
import { readBlocks } from './text/read-blocks.ts';
import type { PageContext, PageReading, TextBlock } from './types.ts';

/** A text that has been read and weighed, before anything was looked for in it. */
export interface TakenIn {
  readonly page: ReadPage;
  readonly reading: PageReading;
}

/** Reads a text and weighs what it is about: what spoilers and claims both begin with. */
export function takeIn(blocks: readonly TextBlock[], context: PageContext, pack: SpoilerPack): TakenIn {
  const read = readBlocks(blocks);
  const page = readPage(read, context, pack);
  const sentencesOf = read.map(({ sentences }) => sentences.length);
  const sentences = sentencesOf.reduce((sum, count) => sum + count, 0);
  return { page, reading: { relevance: judgeRelevance(page, pack), sentences, sentencesOf } };
}
