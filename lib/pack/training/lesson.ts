import type { preparePack } from '../../engine/prepare.ts';
import { describePageAbout } from '../../engine/spoilers/features/describe-page.ts';
import { type ReadPage, readPage } from '../../engine/spoilers/read-page.ts';
import type { Features } from '../../engine/spoilers/weigh.ts';
import { type DescribedPage, describePage } from '../../engine/spoilers/weigh-page.ts';
import { readBlocks } from '../../engine/text/read-blocks.ts';
import type { TextBlock } from '../../engine/types.ts';
import { type GoldArticle, type GoldLabel, labelsAt, placeLabels } from './gold.ts';

export type PreparedPack = ReturnType<typeof preparePack>;

/** One article as the trainer sees it: what the engine knows of it and what is right. */
export interface Lesson {
  readonly id: string;
  readonly about: boolean;
  readonly page: ReadPage;
  readonly described: DescribedPage;
  readonly aboutFeatures: Features;
  /** For each sentence the labels that cover it. */
  readonly labels: readonly (readonly GoldLabel[])[];
}

/** Cuts an article's text into blocks, each with its place in the text. */
export type CutBlocks = (text: string, title: string) => readonly (TextBlock & { readonly at: number })[];

/** Reads one labelled article with the engine. */
export function prepareLesson(article: GoldArticle, pack: PreparedPack, cutBlocks: CutBlocks): Lesson {
  const title = article.title ?? '';
  const blocks = cutBlocks(article.text, title);
  const context = { title, ...(article.published ? { published: article.published } : {}) };
  const page = readPage(readBlocks(blocks), context, pack);
  const placed = placeLabels(article);
  const labels = page.sentences.map(({ block, sentence }) => {
    const at = blocks[block]?.at ?? 0;
    return labelsAt(placed, at + sentence.start, at + sentence.end);
  });
  return {
    id: article.id,
    about: article.about,
    page,
    described: describePage(page, pack),
    aboutFeatures: describePageAbout(page, pack),
    labels,
  };
}
