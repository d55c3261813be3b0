import { remember } from '../../remember.ts';
import type { NumberedLayers } from '../../weights/numbered-layers.ts';
import { PairNumbers } from '../../weights/pair-numbers.ts';
import { beginning, end } from './describe-lapse.ts';

/** The numbers of what was learned of one symbol: alone, -1 for nothing, and as the first of a pair, by the second. */
interface LearnedSymbol {
  readonly alone: number;
  readonly before: ReadonlyMap<string, number>;
}

/**
 * What was learned of the symbols of sentences. Each is looked up by its name once, whether it stands alone or begins a
 * pair: a page has few different ones, and most begin no pair that was learned.
 */
export class LearnedSymbols {
  private readonly of: (symbol: string) => LearnedSymbol;

  constructor({ numberOf, names }: Pick<NumberedLayers<string>, 'numberOf' | 'names'>) {
    const pairs = new PairNumbers(names);
    this.of = remember((symbol) => ({ alone: numberOf.get(symbol) ?? -1, before: pairs.after(symbol) }));
  }

  /** Says the numbers of what was learned of some symbols in a row, alone and in pairs, in that order for each. */
  say(symbols: readonly string[], addNumber: (number: number) => void): void {
    let last = this.of(beginning);
    for (const symbol of symbols) {
      const here = this.of(symbol);
      addNumber(here.alone);
      if (last.before.size > 0) addNumber(last.before.get(symbol) ?? -1);
      last = here;
    }
    addNumber(last.before.get(end) ?? -1);
  }
}
