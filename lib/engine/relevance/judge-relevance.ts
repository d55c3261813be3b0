import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { ReadPage } from '../reading/read-page.ts';
import type { Relevance } from '../types.ts';
import { probability, type SayFeature } from '../weights/weigh.ts';
import { sayPageAbout } from './describe-page.ts';

/** Judges whether a page is about the pack's work at all, or only mentions it. */
export function judgeRelevance(page: ReadPage, pack: SpoilerPack): Relevance {
  const { page: layer, pageWord } = pack.weights;
  let odds = layer.bias;
  const say: SayFeature = (name, value) => {
    odds += (layer.weights.get(name) ?? 0) * value;
  };
  const sayWord: SayFeature = (word, value) => {
    odds += pageWord(word) * value;
  };
  sayPageAbout(page, pack, say, sayWord);
  const here = probability(odds);
  const confidence = Math.max(here, page.context.aboutness ?? 0);
  return { about: confidence >= 0.5, confidence };
}
