import type { CompiledSymbol } from './compiled-story.ts';

/**
 * Where each symbol of one sentence stands. A place is the number of a word that is read; a symbol may stand in
 * several, and reach over several words. One is made for a story and emptied after each sentence: to look up a symbol
 * is to read a number, and nothing is left behind.
 */
export class SymbolPlaces {
  /** The different symbols, in the order in which they were met. */
  readonly symbols: CompiledSymbol[] = [];
  /** For each symbol its latest occurrence, from 1; 0 for none. */
  private latestOf: Uint16Array;
  /** For each occurrence its first place, its end, and the same symbol's occurrence before it. */
  private readonly firstOf: number[] = [0];
  private readonly endOf: number[] = [0];
  private readonly earlierOf: number[] = [0];
  private count = 0;

  /** @param size How many symbols are expected; there may be more. */
  constructor(size: number) {
    this.latestOf = new Uint16Array(size);
  }

  has(symbol: CompiledSymbol): boolean {
    return (this.latestOf[symbol] as number) > 0;
  }

  /** A symbol's latest occurrence; 0 for none. */
  latest(symbol: CompiledSymbol): number {
    return this.latestOf[symbol] ?? 0;
  }

  /** The occurrence of the same symbol before another; 0 for none. */
  earlier(occurrence: number): number {
    return this.earlierOf[occurrence] as number;
  }

  first(occurrence: number): number {
    return this.firstOf[occurrence] as number;
  }

  end(occurrence: number): number {
    return this.endOf[occurrence] as number;
  }

  beginsAt(symbol: CompiledSymbol, place: number): boolean {
    for (let at = this.latest(symbol); at > 0; at = this.earlier(at))
      if (this.firstOf[at] === place) return true;
    return false;
  }

  /** Adds an occurrence, unless it is known. */
  add(symbol: CompiledSymbol, first: number, end: number): void {
    const latest = this.latest(symbol);
    for (let at = latest; at > 0; at = this.earlier(at))
      if (this.firstOf[at] === first && this.endOf[at] === end) return;
    if (latest === 0) this.symbols.push(symbol);
    if (symbol >= this.latestOf.length) this.grow(symbol);
    this.count += 1;
    this.firstOf[this.count] = first;
    this.endOf[this.count] = end;
    this.earlierOf[this.count] = latest;
    this.latestOf[symbol] = this.count;
  }

  clear(): void {
    for (const symbol of this.symbols) this.latestOf[symbol] = 0;
    this.symbols.length = 0;
    this.count = 0;
  }

  private grow(symbol: CompiledSymbol): void {
    const larger = new Uint16Array(symbol * 2);
    larger.set(this.latestOf);
    this.latestOf = larger;
  }
}
