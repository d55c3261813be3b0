/** A list with the sign of an outlet in it finds that sign in terms alone, see `termSet`. */
type WithoutSigns<L extends string> = [Extract<L, `${string}@${string}`>] extends [never]
  ? unknown
  : { readonly error: 'a list with signs of outlets is a termSet' };

/**
 * A list of words to look things up in, written as people write lists: words with blanks between, as many lines as
 * they take. `wordSet('not never', "n't")` holds three. No sign of an outlet may stand in it: a token's text is never one.
 */
export const wordSet = <L extends string>(...lines: readonly (L & WithoutSigns<L>)[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line: string) => line.split(' ')));
