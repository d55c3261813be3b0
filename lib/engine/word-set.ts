/**
 * A list of words to look things up in, written as people write lists: words with blanks between, as many lines as
 * they take. `wordSet('not never', "n't")` holds three.
 */
export const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));
