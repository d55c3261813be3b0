const isLetter = /^\p{L}/u;
/** Asked first: to make an expression ready that knows all scripts takes milliseconds. */
const isPlainLetter = (word: string) => word >= 'a' && word < '{';

/** The name of what is learned of a page that has a word; empty for a mark or a class. */
export const vocabularyName = (word: string): string =>
  isPlainLetter(word) || isLetter.test(word) ? `word ${word}` : '';
