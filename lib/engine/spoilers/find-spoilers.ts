import type { PreparedPack } from '../prepare.ts';
import type { Relevance, SpoilerFinding } from '../types.ts';
import { rankCandidates } from './choose-events.ts';
import { explain } from './explain.ts';
import { fallbackReveal } from './fallback-reveal.ts';
import { levelOf } from './level-of.ts';
import type { ReadPage } from './read-page.ts';
import { probability, weigh } from './weigh.ts';
import { describePage, secondPass } from './weigh-page.ts';

/** Finds the stretches of text that tell something of the story, with the unit that each gives away. */
export function findSpoilers(page: ReadPage, { about }: Relevance, pack: PreparedPack): SpoilerFinding[] {
  if (!about) return [];
  const { weights } = pack;
  const described = describePage(page, pack);
  const contexts = secondPass(page, described.features, weights.told);
  const findings: SpoilerFinding[] = [];
  page.sentences.forEach(({ block, sentence }, number) => {
    const features = described.features[number] ?? new Map();
    const inContext = contexts[number] ?? new Map();
    const odds = weigh(inContext, weights.context);
    const confidence = probability(odds);
    if (confidence * 100 < weights.threshold) return;
    const best = rankCandidates(described.candidates[number] ?? [], weights.choice)[0];
    const event = best && pack.story.events[best.match.event];
    findings.push({
      type: 'spoiler',
      block,
      start: sentence.start,
      end: sentence.end,
      event: event?.id,
      reveal: event?.reveal ?? fallbackReveal(page, number, findings, pack),
      level: levelOf(features, event, pack),
      confidence,
      why: explain(features, inContext, event, pack),
    });
  });
  return findings;
}
