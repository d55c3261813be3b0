const isLetter = /^\p{L}/u;

/** The name of what is learned of a page that has a word; empty for a mark or a class. */
export const vocabularyName = (word: string): string => (isLetter.test(word) ? `word ${word}` : '');
