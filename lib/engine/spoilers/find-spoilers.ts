import type { PreparedPack } from '../prepare.ts';
import type { ReadPage } from '../reading/read-page.ts';
import { blocksInScope } from '../relevance/blocks-in-scope.ts';
import type { Relevance, SpoilerFinding } from '../types.ts';
import { oddsOf, probability, weigh } from '../weights/weigh.ts';
import { likeliestCandidate } from './choice/rank-candidates.ts';
import { explain } from './explain.ts';
import { levelOf } from './level-of.ts';
import { fallbackReveal } from './units/fallback-reveal.ts';
import { describePage, secondPass } from './weigh-page.ts';

/** A page less likely about the work than this is not looked at. */
const leastAbout = 0.03;

/** Finds the stretches of text that tell something of the story, with the unit that each gives away. */
export function findSpoilers(
  page: ReadPage,
  { about, confidence: aboutness }: Relevance,
  pack: PreparedPack,
): SpoilerFinding[] {
  if (aboutness < leastAbout) return [];
  const { weights } = pack;
  const described = describePage(page, pack);
  const contexts = secondPass(page, described, weights.told, oddsOf(aboutness));
  const scope = about ? undefined : blocksInScope(page, pack);
  const findings: SpoilerFinding[] = [];
  page.sentences.forEach(({ block, sentence }, number) => {
    if (scope && !scope.has(block)) return;
    const features = described.features[number] ?? new Map();
    const inContext = contexts[number] ?? new Map();
    const odds = weigh(inContext, weights.context);
    const confidence = probability(odds);
    if (confidence * 100 < weights.threshold) return;
    const best = likeliestCandidate(described.candidates(number), weights.choice, pack.pack.lines);
    const event = best && !best.isBorrowed ? pack.story.events[best.match.event] : undefined;
    findings.push({
      type: 'spoiler',
      block,
      start: sentence.start,
      end: sentence.end,
      event: event?.id,
      reveal: best?.reveal ?? fallbackReveal(page, number, findings, pack),
      level: levelOf(features, pack),
      confidence,
      why: explain(features, inContext, event, pack),
    });
  });
  return findings;
}
