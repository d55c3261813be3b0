import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { ReadPage } from '../reading/read-page.ts';
import type { Relevance } from '../types.ts';
import { probability, type SayFeature } from '../weights/weigh.ts';
import { sayPageAbout } from './describe-page.ts';

/** From here on a page is about the work: twice as likely as not. Between a half and this more is asked: `findSpoilers`. */
const surely = 2 / 3;
/** As much will do for an excerpt: who sees so little cannot be sure, and to show what tells costs more than to hide what does not. */
export const likely = 1 / 2;
/** So much will do for a long part of a page that is about the work as a whole. */
const leastOfPart = 1 / 10;

const relevance = (confidence: number, least: number): Relevance => ({
  about: confidence >= least,
  confidence,
});

/** Judges whether a page is about the pack's work at all, or only mentions it. */
export function judgeRelevance(page: ReadPage, pack: SpoilerPack): Relevance {
  const { page: layer, vocabulary } = pack.weights;
  let odds = layer.bias;
  const say: SayFeature = (name, value) => {
    odds += (layer.weights.get(name) ?? 0) * value;
  };
  sayPageAbout(page, pack, say, (sentences) => {
    odds = vocabulary.weigh(sentences, 'page', odds);
  });
  const here = probability(odds);
  const { aboutness = 0, isExcerpt } = page.context;
  if (isExcerpt) return relevance(Math.max(here, aboutness), likely);
  return relevance(here, aboutness >= surely ? leastOfPart : surely);
}
