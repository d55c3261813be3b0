import type { ReadSentence } from '../reading/read-page.ts';
import type { SayFeature } from '../weights/weigh.ts';

/** Of this length (or less) a vector of a text's different words is: a long one has more of them, not more to say. */
const vocabularyLength = 2;
/** A text of fewer different words than this says less by them. */
const fewWords = 10;

/** Says the different words of some sentences, with classes in place of names. */
export function sayVocabulary(sentences: readonly Pick<ReadSentence, 'words'>[], say: SayFeature): void {
  const words = new Set<string>();
  for (const sentence of sentences) for (const word of sentence.words) words.add(word);
  const value = vocabularyLength / Math.sqrt(Math.max(fewWords, words.size));
  for (const word of words) say(word, value);
}
