import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { ReadPage } from '../reading/read-page.ts';
import { numbersSaid } from '../weights/numbered-layers.ts';
import type { Features } from '../weights/weigh.ts';
import {
  type DescribedTellings,
  describeCandidates,
  type TellingNames,
} from './choice/describe-candidates.ts';
import { choiceNames } from './choice/describe-choice.ts';
import { fitNames } from './choice/describe-fit.ts';
import { describeSentences, sentenceDescriber } from './features/describe-sentence.ts';
import { numberWords } from './features/describe-words.ts';

/** What is known of a page's sentences before anything is weighed, by name: what the trainer starts from. */
export interface DescribedPage extends DescribedTellings<string> {
  readonly features: readonly Features[];
}

/** Names of what is said of tellings. */
export const tellingNames = ({ story }: Pick<SpoilerPack, 'story'>): TellingNames<string> => ({
  choice: choiceNames(story.events),
  fit: fitNames,
});

/** Describes every sentence of a page and the events that it may tell. */
export function describePage(page: ReadPage, pack: SpoilerPack): DescribedPage {
  return {
    features: describeSentences(page, pack),
    ...describeCandidates(page, pack, tellingNames(pack)),
  };
}

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
