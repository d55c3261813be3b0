import { once } from '../once.ts';
import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { ReadPage } from '../reading/read-page.ts';
import { blocksInScope } from '../relevance/blocks-in-scope.ts';
import { findStories } from '../relevance/find-stories.ts';
import { likely } from '../relevance/judge-relevance.ts';
import type { Relevance, SpoilerFinding } from '../types.ts';
import { weighNumbers } from '../weights/numbered-layers.ts';
import { oddsOf, probability } from '../weights/weigh.ts';
import { sumSaid } from '../weights/weights-of.ts';
import { questionAnswered } from './answers/question-answered.ts';
import { describeCandidates } from './choice/describe-candidates.ts';
import { likeliestCandidate } from './choice/rank-candidates.ts';
import { explain } from './explain.ts';
import { levelOf } from './level-of.ts';
import { secondPass, secondPassNames } from './second-pass.ts';
import { fallbackReveal } from './units/fallback-reveal.ts';
import { numberSentences, tellingNames } from './weigh-page.ts';

/** A page less likely about the work than this is not looked at, but for stories of its own about it. */
const leastAbout = 0.03;

/**
 * A page that is only likelier about the work than not is taken at its word where so many of its sentences seem to tell.
 * Labelled ones of other works have one to three of them (four pages), those about it five to nineteen (four of five).
 */
const fewestTold = 4;

const answersQuestion = { what: 'answers a question of the story', weight: 0 };

/** How likely a short answer to a question of the story tells something: of eight in 1,100 labelled articles five did. */
const answersTell = 0.6;

/**
 * Finds the stretches of text that tell something of the story, with the unit that each gives away; those that only
 * may are among them as doubtful, and leave all others as they would be without them.
 *
 * @param isExplained Whether somebody asks why. A page does not, and to say it takes as long as all that is weighed.
 * @param askStories Asked once a page seems to tell something: one about the work mostly does not, and is not parted.
 */
export function findSpoilers(
  page: ReadPage,
  { about, confidence: aboutness }: Relevance,
  pack: SpoilerPack,
  isExplained: boolean,
  askStories = once(() => findStories(page, pack)),
): SpoilerFinding[] {
  const askNamed = once(() => blocksInScope(page, pack));
  const stories = about ? undefined : askStories();
  if (aboutness < leastAbout && !stories) return [];
  const { weights } = pack;
  const features = numberSentences(page, pack);
  const tellings = describeCandidates(page, pack, weights.tellings);
  const odds = features.map((numbers) => weighNumbers(numbers, weights.sentence.layers.told));
  const aboutOdds = oddsOf(aboutness);
  const ownOdds = oddsOf(Math.max(aboutness, stories?.likeliest ?? 0));
  const aboutOf = (block: number) => (stories?.own.has(block) ? ownOdds : aboutOdds);
  const describe = secondPass(page, tellings, odds, aboutOf, weights.secondPass);
  const describeByName = once(() =>
    secondPass(page, describeCandidates(page, pack, tellingNames(pack)), odds, aboutOf, secondPassNames),
  );
  const scope = about ? undefined : new Set([...askNamed(), ...(stories?.own ?? [])]);
  const isDoubted = scope !== undefined && aboutness >= likely;
  const findings: SpoilerFinding[] = [];
  const sure: SpoilerFinding[] = [];
  const isElsewhere = (block: number) => askStories()?.others.has(block) === true && !askNamed().has(block);
  page.sentences.forEach(({ block, sentence }, number) => {
    if (scope && !isDoubted && !scope.has(block)) return;
    const chance = probability(sumSaid(weights.context.bias, (say) => describe(number, say)));
    const isTold = chance * 100 >= weights.threshold;
    const question = isTold ? undefined : questionAnswered(page, number, pack);
    const isAnswer = question !== undefined;
    const isDoubtful = !isTold && !isAnswer;
    if ((isDoubtful && chance * 100 < weights.doubt) || isElsewhere(block)) return;
    const confidence = isAnswer ? answersTell : chance;
    const told = question ?? number;
    const said = features[told] as number[];
    const best = likeliestCandidate(tellings.candidates(told), weights.choice.bias, pack.pack.lines);
    const event = best && !best.isBorrowed ? pack.story.events[best.match.event] : undefined;
    const why = isExplained ? explain(said, (say) => describeByName()(told, say), event, pack) : [];
    const finding: SpoilerFinding = {
      type: 'spoiler',
      block,
      start: sentence.start,
      end: sentence.end,
      event: event?.id,
      reveal: best?.reveal ?? fallbackReveal(page, told, sure, pack),
      level: levelOf(said, confidence, isDoubtful ? weights.doubt : weights.threshold, pack),
      confidence,
      isDoubtful,
      why: isAnswer && isExplained ? [answersQuestion, ...why] : why,
    };
    findings.push(finding);
    if (!isDoubtful) sure.push(finding);
  });
  return isDoubted && sure.length < fewestTold ? findings.filter(({ block }) => scope.has(block)) : findings;
}
