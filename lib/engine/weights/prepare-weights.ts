import { WeighedVocabulary } from '../relevance/vocabulary.ts';
import type { TellingNames } from '../spoilers/choice/describe-candidates.ts';
import { choiceNames } from '../spoilers/choice/describe-choice.ts';
import { fitNames } from '../spoilers/choice/describe-fit.ts';
import { type LearnedWord, learnedWords } from '../spoilers/features/describe-words.ts';
import { type SecondPassNames, secondPassNames } from '../spoilers/second-pass.ts';
import type { CompiledEvent } from '../story/compiled-story.ts';
import type { CompiledWeights } from './compiled-weights.ts';
import { type NumberedLayers, numberLayers } from './numbered-layers.ts';
import { type Layer, prepareLayer } from './weigh.ts';
import { weightsOf } from './weights-of.ts';

/** The learned layers ready to weigh. */
export interface PreparedWeights {
  readonly page: Layer;
  /** What weighs a sentence by itself. */
  readonly sentence: NumberedLayers<'told' | 'premise' | 'major'>;
  /** What the same layers know of a word. */
  readonly words: (word: string) => LearnedWord;
  readonly block: Layer;
  /** What the layers of pages and of blocks know of words. */
  readonly vocabulary: WeighedVocabulary;
  readonly context: Layer;
  readonly choice: Layer;
  /** The weights of what is said for the second pass. */
  readonly secondPass: SecondPassNames<number>;
  /** The weights of what is said of tellings, for the choice among them and for the second pass. */
  readonly tellings: TellingNames<number>;
  readonly threshold: number;
  readonly doubt: number;
}

/**
 * Makes all layers of a pack ready; the thresholds stay as they are stored, in hundredths.
 *
 * @param events Those of the story, of each of which something is learned.
 */
export function prepareWeights(weights: CompiledWeights, events: readonly CompiledEvent[]): PreparedWeights {
  const page = prepareLayer(weights.page);
  const block = prepareLayer(weights.block);
  const context = prepareLayer(weights.context);
  const choice = prepareLayer(weights.choice);
  const sentence = numberLayers({ told: weights.told, premise: weights.premise, major: weights.major });
  return {
    page,
    sentence,
    words: learnedWords(sentence.numberOf),
    block,
    vocabulary: new WeighedVocabulary({ page, block }),
    context,
    choice,
    secondPass: weightsOf(secondPassNames, context.weights),
    tellings: {
      choice: weightsOf(choiceNames(events), choice.weights),
      fit: weightsOf(fitNames, context.weights),
    },
    threshold: weights.threshold,
    doubt: weights.doubt,
  };
}
