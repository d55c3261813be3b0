import type { PreparedPack } from '../../engine/prepare.ts';
import { type ReadPage, readPage } from '../../engine/reading/read-page.ts';
import { blocksOnPage, describeBlockAbout } from '../../engine/relevance/describe-block.ts';
import { describePageAbout } from '../../engine/relevance/describe-page.ts';
import { type DescribedPage, describePage } from '../../engine/spoilers/weigh-page.ts';
import { readBlocks } from '../../engine/text/read-blocks.ts';
import type { TextBlock } from '../../engine/types.ts';
import type { Features } from '../../engine/weights/weigh.ts';
import type { LabelledArticle, SpoilerLabel } from '../labels/labelled-article.ts';
import { inSentence, placeLabels } from '../labels/place-labels.ts';
import { keepTellings } from './keep-tellings.ts';

/** A page and what the engine knows of it. */
export interface View {
  readonly page: ReadPage;
  readonly described: DescribedPage;
}

/** One article as the trainer sees it: what the engine knows of it and what is right. */
export interface Lesson {
  readonly id: string;
  readonly about: boolean;
  /**
   * The article as it is, and without the tellings that no other article has: those may have been written
   * after reading this one, and an article that nobody has read yet will not have such luck.
   */
  readonly views: readonly [View, View];
  readonly aboutFeatures: Features;
  /** The same of its first lines alone: what there is to judge by while a page is still coming in. */
  readonly openings: readonly Features[];
  /** The same of each block that has sentences, by itself. */
  readonly blocksAbout: readonly Features[];
  /** For each sentence the labels that cover it. */
  readonly labels: readonly (readonly SpoilerLabel[])[];
}

/** How many lines a reader has seen of a page that is still coming in. */
const openingLines = [2, 4];

/** Cuts an article's text into blocks, each with its place in the text. */
export type CutBlocks = (text: string, title: string) => readonly (TextBlock & { readonly at: number })[];

/** Reads labelled articles with the engine. */
export function prepareLessons(
  articles: readonly LabelledArticle[],
  pack: PreparedPack,
  cutBlocks: CutBlocks,
): Lesson[] {
  const read = articles.map((article) => {
    const title = article.title ?? '';
    const blocks = cutBlocks(article.text, title);
    const context = { title, ...(article.published ? { published: article.published } : {}) };
    const readFirst = (count?: number) => readPage(readBlocks(blocks.slice(0, count)), context, pack);
    const openings = openingLines.map((count) => describePageAbout(readFirst(count), pack));
    return { article, blocks, page: readFirst(), openings };
  });
  /** For each telling how many articles have it. */
  const finders = new Map<number, number>();
  for (const { page } of read) {
    const found = new Set(page.sentences.flatMap(({ hits }) => hits));
    for (const telling of found) finders.set(telling, (finders.get(telling) ?? 0) + 1);
  }
  return read.map(({ article, blocks, page, openings }) => {
    const placed = placeLabels(article.spoilers, article.text);
    const shared = keepTellings(page, (telling) => (finders.get(telling) ?? 0) > 1, pack.story);
    return {
      id: article.id,
      about: article.about,
      views: [
        { page, described: describePage(page, pack) },
        { page: shared, described: describePage(shared, pack) },
      ],
      aboutFeatures: describePageAbout(page, pack),
      openings,
      blocksAbout: blocksOnPage(page).flatMap((on) =>
        on.sentences.length > 0 ? [describeBlockAbout(on, pack)] : [],
      ),
      labels: page.sentences.map(({ block, sentence }) => {
        const at = blocks[block]?.at ?? 0;
        return inSentence(placed, { start: at + sentence.start, end: at + sentence.end });
      }),
    };
  });
}
