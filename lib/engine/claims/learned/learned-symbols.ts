import type { NumberedLayers } from '../../weights/numbered-layers.ts';
import { PairNumbers } from '../../weights/pair-numbers.ts';
import { beginning, end } from './describe-lapse.ts';

/** The numbers of what was learned of one symbol: alone, and as the first of a pair, by the second. */
interface LearnedSymbol {
  readonly alone: number | undefined;
  readonly before: ReadonlyMap<string, number>;
}

/**
 * What was learned of the symbols of sentences. Each is looked up by its name once, whether it stands alone or begins a
 * pair: a page has few different ones, and most begin no pair that was learned.
 */
export class LearnedSymbols {
  private readonly numberOf: ReadonlyMap<string, number>;
  private readonly pairs: PairNumbers;
  private readonly known = new Map<string, LearnedSymbol>();

  constructor({ numberOf, names }: Pick<NumberedLayers<string>, 'numberOf' | 'names'>) {
    this.numberOf = numberOf;
    this.pairs = new PairNumbers(names);
  }

  /** Says the numbers of what was learned of some symbols in a row, alone and in pairs, in that order for each. */
  say(symbols: readonly string[], addNumber: (number: number | undefined) => void): void {
    let last = this.of(beginning);
    for (const symbol of symbols) {
      const here = this.of(symbol);
      if (here.alone !== undefined) addNumber(here.alone);
      if (last.before.size > 0) addNumber(last.before.get(symbol));
      last = here;
    }
    addNumber(last.before.get(end));
  }

  private of(symbol: string): LearnedSymbol {
    let learned = this.known.get(symbol);
    if (learned === undefined) {
      learned = { alone: this.numberOf.get(symbol), before: this.pairs.after(symbol) };
      this.known.set(symbol, learned);
    }
    return learned;
  }
}
