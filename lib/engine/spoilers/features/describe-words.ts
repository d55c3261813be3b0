import { remember } from '../../remember.ts';

const featureOf = remember((word) => `1 ${word}`);

/** One feature for each word. Runs of two and three words were tried: three times the bytes, no gain. */
export function describeWords(words: readonly string[], add: (feature: string) => void): void {
  for (const word of words) add(featureOf(word));
  if (words[0] !== undefined) add(`1< ${words[0]}`);
}
