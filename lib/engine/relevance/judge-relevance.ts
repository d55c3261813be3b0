import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { ReadPage } from '../reading/read-page.ts';
import type { Relevance } from '../types.ts';
import { probability, weighSaid } from '../weights/weigh.ts';
import { sayPageAbout } from './describe-page.ts';

/** Judges whether a page is about the pack's work at all, or only mentions it. */
export function judgeRelevance(page: ReadPage, pack: SpoilerPack): Relevance {
  const here = probability(weighSaid((say) => sayPageAbout(page, pack, say), pack.weights.page));
  const confidence = Math.max(here, page.context.aboutness ?? 0);
  return { about: confidence >= 0.5, confidence };
}
