import { vocabularyName } from '../relevance/vocabulary-name.ts';
import { remember } from '../remember.ts';
import { type LearnedWord, learnedWords } from '../spoilers/features/describe-words.ts';
import type { CompiledWeights } from './compiled-weights.ts';
import { type NumberedLayers, numberLayers } from './numbered-layers.ts';
import { type Layer, prepareLayer } from './weigh.ts';

/** The learned layers ready to weigh. */
export interface PreparedWeights {
  readonly page: Layer;
  /** What weighs a sentence by itself. */
  readonly sentence: NumberedLayers<'told' | 'premise' | 'major'>;
  /** What the same layers know of a word. */
  readonly words: (word: string) => LearnedWord;
  /** What the layer of pages weighs a word of a page. */
  readonly pageWord: (word: string) => number;
  readonly block: Layer;
  /** The same of the layer of blocks. */
  readonly blockWord: (word: string) => number;
  readonly context: Layer;
  readonly choice: Layer;
  readonly threshold: number;
  readonly doubt: number;
}

/** Makes all layers of a pack ready; the thresholds stay as they are stored, in hundredths. */
export function prepareWeights(weights: CompiledWeights): PreparedWeights {
  const page = prepareLayer(weights.page);
  const block = prepareLayer(weights.block);
  const wordOf = ({ weights: known }: Layer) => remember((word) => known.get(vocabularyName(word)) ?? 0);
  const sentence = numberLayers({ told: weights.told, premise: weights.premise, major: weights.major });
  return {
    page,
    sentence,
    words: learnedWords(sentence.numberOf),
    pageWord: wordOf(page),
    block,
    blockWord: wordOf(block),
    context: prepareLayer(weights.context),
    choice: prepareLayer(weights.choice),
    threshold: weights.threshold,
    doubt: weights.doubt,
  };
}
