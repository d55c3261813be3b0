import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { ReadPage } from '../reading/read-page.ts';
import { blocksInScope } from '../relevance/blocks-in-scope.ts';
import type { Relevance, SpoilerFinding } from '../types.ts';
import { weighNumbers } from '../weights/numbered-layers.ts';
import { type Describe, oddsOf, probability, weighSaid } from '../weights/weigh.ts';
import { describeCandidates } from './choice/describe-candidates.ts';
import { likeliestCandidate } from './choice/rank-candidates.ts';
import { explain } from './explain.ts';
import { levelOf } from './level-of.ts';
import { fallbackReveal } from './units/fallback-reveal.ts';
import { numberSentences, secondPass } from './weigh-page.ts';

/** A page less likely about the work than this is not looked at. */
const leastAbout = 0.03;

/** Finds the stretches of text that tell something of the story, with the unit that each gives away. */
export function findSpoilers(
  page: ReadPage,
  { about, confidence: aboutness }: Relevance,
  pack: SpoilerPack,
): SpoilerFinding[] {
  if (aboutness < leastAbout) return [];
  const { weights } = pack;
  const features = numberSentences(page, pack);
  const tellings = describeCandidates(page, pack);
  const odds = features.map((numbers) => weighNumbers(numbers, weights.sentence.layers.told));
  const contexts = secondPass(page, tellings, odds, oddsOf(aboutness));
  const scope = about ? undefined : blocksInScope(page, pack);
  const findings: SpoilerFinding[] = [];
  page.sentences.forEach(({ block, sentence }, number) => {
    if (scope && !scope.has(block)) return;
    const own = features[number] as number[];
    const inContext = contexts[number] as Describe;
    const confidence = probability(weighSaid(inContext, weights.context));
    if (confidence * 100 < weights.threshold) return;
    const best = likeliestCandidate(tellings.candidates(number), weights.choice, pack.pack.lines);
    const event = best && !best.isBorrowed ? pack.story.events[best.match.event] : undefined;
    findings.push({
      type: 'spoiler',
      block,
      start: sentence.start,
      end: sentence.end,
      event: event?.id,
      reveal: best?.reveal ?? fallbackReveal(page, number, findings, pack),
      level: levelOf(own, confidence, pack),
      confidence,
      why: explain(own, inContext, event, pack),
    });
  });
  return findings;
}
