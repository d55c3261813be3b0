import { wordSet } from '../word-set.ts';

/** First words of a question to which the answer is yes or no. */
export const yesOrNoAskers = wordSet(
  'will wo would do does did is are was were can could should might may has have ai',
);
