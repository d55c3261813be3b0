import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { ReadPage } from '../reading/read-page.ts';
import { numbersSaid } from '../weights/numbered-layers.ts';
import { type Describe, type Features, probability } from '../weights/weigh.ts';
import { type DescribedTellings, describeCandidates } from './choice/describe-candidates.ts';
import { describeContexts } from './features/describe-context.ts';
import { describeSentences, sentenceDescriber } from './features/describe-sentence.ts';
import { numberWords } from './features/describe-words.ts';

/** What is known of a page's sentences before anything is weighed, by name: what the trainer starts from. */
export interface DescribedPage extends DescribedTellings {
  readonly features: readonly Features[];
}

/** Describes every sentence of a page and the events that it may tell. */
export function describePage(page: ReadPage, pack: SpoilerPack): DescribedPage {
  return { features: describeSentences(page, pack), ...describeCandidates(page, pack) };
}

/**
 * Describes each sentence for the second pass: what the first pass thinks of it and of those around it, how
 * what its tellings point to goes with them, and how likely all this is about the work at all.
 *
 * @param odds The first pass's log odds, one for each sentence.
 * @param aboutOf Log odds of a block's being about the work.
 */
export function secondPass(
  page: ReadPage,
  { fitOf }: DescribedTellings,
  odds: readonly number[],
  aboutOf: (block: number) => number,
): Describe[] {
  const describeContext = describeContexts(page, odds, odds.map(probability));
  return page.sentences.map(({ block }, number) => (say) => {
    const about = Math.max(-most, Math.min(most, aboutOf(block)));
    describeContext(number, say);
    fitOf(number)(say);
    say('about', about);
    say('hardly about', Math.min(0, about));
  });
}

/** How much a page's being about the work, or not, may count. */
const most = 5;

/** What the first pass knows of a page's sentences, as the numbers of what it weighs, each once. */
export function numberSentences(page: ReadPage, pack: SpoilerPack): number[][] {
  const numbersOf = numbersSaid(pack.weights.sentence);
  const describe = sentenceDescriber(page, pack);
  return page.sentences.map(({ words }, sentence) =>
    numbersOf((add, addNumber) => {
      numberWords(words, pack.weights.words, addNumber);
      describe(sentence, add);
    }),
  );
}
