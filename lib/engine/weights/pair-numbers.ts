const none: ReadonlyMap<string, number> = new Map();

/**
 * Numbers of features that are pairs of words, `before_after`. To put each pair of a page together and look it up
 * takes longer than all else that is done with it, so the pairs of a word are read at once, when a page first has that word.
 */
export class PairNumbers {
  private readonly names: readonly string[];

  /** @param names In the order of their UTF-16 units, each at the place of its number. */
  constructor(names: readonly string[]) {
    this.names = names;
  }

  /** The numbers of the pairs that begin with a word, by the other word. Read anew each time: who asks again keeps them. */
  after(before: string): ReadonlyMap<string, number> {
    const prefix = `${before}_`;
    let pairs: Map<string, number> | undefined;
    for (let at = this.firstFrom(prefix); this.names[at]?.startsWith(prefix); at += 1) {
      pairs ??= new Map();
      pairs.set((this.names[at] as string).slice(prefix.length), at);
    }
    return pairs ?? none;
  }

  /** The place of the first name that does not come before another. */
  private firstFrom(name: string): number {
    let low = 0;
    let high = this.names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.names[middle] as string) < name) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
