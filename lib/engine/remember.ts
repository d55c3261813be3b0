/** A long page has a fifth as many different words; more are forgotten, all at once, so that a long run stays small. */
export const mostRemembered = 5_000;

/** A function of a word that is worked out once for each: a page has few different words, each many times. */
export function remember<V>(work: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = work(word);
      if (known.size >= mostRemembered) known.clear();
      known.set(word, value);
    }
    return value;
  };
}
