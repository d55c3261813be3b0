import type { CompiledClaimWeights } from '../../engine/claims/learned/compiled-claim-weights.ts';
import { describeLapses } from '../../engine/claims/learned/describe-lapse.ts';
import { viewPage } from '../../engine/claims/view/page-view.ts';
import type { preparePack } from '../../engine/prepare.ts';
import { readPage } from '../../engine/reading/read-page.ts';
import { readBlocks } from '../../engine/text/read-blocks.ts';
import { type ClaimArticle, outdatedIn } from './claim-gold.ts';
import { labelsAt } from './labelled.ts';
import type { CutBlocks } from './lesson.ts';
import { type Example, fitLogistic, storedLayer } from './logistic.ts';

/** How closely the weights fit, and in how many articles a feature has to be seen: the best of those tried. */
const cost = 0.6;
const minGroups = 4;
/** Hundredths. Chosen on the articles of writers that were left out in turn: see DECISIONS.md. */
const threshold = 75;

/** Learns which sentences of articles about the work say something that has lapsed since. */
export function trainClaims(
  articles: readonly ClaimArticle[],
  pack: ReturnType<typeof preparePack>,
  cutBlocks: CutBlocks,
): CompiledClaimWeights {
  const examples: Example[] = [];
  const groups: number[] = [];
  articles.forEach((article, group) => {
    if (!article.about) return;
    for (const example of examplesOf(article, pack, cutBlocks)) {
      examples.push(example);
      groups.push(group);
    }
  });
  return { lapses: storedLayer(fitLogistic(examples, groups, { cost, minGroups })), threshold };
}

/** Each sentence of an article with what holds of it, and whether something in it is labelled outdated. */
function examplesOf(
  article: ClaimArticle,
  pack: ReturnType<typeof preparePack>,
  cutBlocks: CutBlocks,
): Example[] {
  const title = article.title ?? '';
  const blocks = cutBlocks(article.text, title);
  const context = { title, ...(article.published ? { published: article.published } : {}) };
  const page = viewPage(readPage(readBlocks(blocks), context, pack), pack);
  const labels = outdatedIn(article);
  const features = describeLapses(page);
  return page.sentences.flatMap(({ block, sentence }, place): Example[] => {
    const own = features[place];
    if (!own) return [];
    const at = blocks[block]?.at ?? 0;
    const covering = labelsAt(labels, at + sentence.start, at + sentence.end);
    return [{ features: own, answer: covering.length > 0, weight: 1 }];
  });
}
