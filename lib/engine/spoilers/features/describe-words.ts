import { remember } from '../../remember.ts';

/** The numbers of what was learned of a word: wherever it stands, and as the first; -1 for nothing. */
export interface LearnedWord {
  readonly anywhere: number;
  readonly first: number;
}

const anywhereName = (word: string) => `1 ${word}`;
const firstName = (word: string) => `1< ${word}`;

/** Makes ready to look up what was learned of a word, once for each: their names are not put together again. */
export const learnedWords = (numberOf: ReadonlyMap<string, number>): ((word: string) => LearnedWord) =>
  remember((word) => ({
    anywhere: numberOf.get(anywhereName(word)) ?? -1,
    first: numberOf.get(firstName(word)) ?? -1,
  }));

/** One feature for each word. Runs of two and three words were tried: three times the bytes, no gain. */
export function describeWords(words: readonly string[], add: (feature: string) => void): void {
  for (const word of words) add(anywhereName(word));
  if (words[0] !== undefined) add(firstName(words[0]));
}

/** The same, said by number. */
export function numberWords(
  words: readonly string[],
  learned: (word: string) => LearnedWord,
  add: (number: number) => void,
): void {
  for (const word of words) add(learned(word).anywhere);
  if (words[0] !== undefined) add(learned(words[0]).first);
}
