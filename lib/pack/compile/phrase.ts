import { type CompiledSymbol, isPersonSymbol } from '../../engine/story/compiled-story.ts';

/** One place of a phrase: the one thing, or any of the things, that may stand there. */
export type Slot = CompiledSymbol | readonly CompiledSymbol[];

/** Places in order. */
export type Phrase = readonly Slot[];

/** Parts that all have to stand in the sentence. */
export type Telling = readonly Phrase[];

/** Every symbol that may stand at a place. */
export const symbolsIn = (slot: Slot): readonly CompiledSymbol[] =>
  typeof slot === 'number' ? [slot] : slot;

/** In how many phrases each symbol stands, people counted as common: nearly every sentence has one. */
export function countUses(phrases: readonly Phrase[]): ReadonlyMap<CompiledSymbol, number> {
  const uses = new Map<CompiledSymbol, number>();
  for (const symbol of phrases.flat().flatMap(symbolsIn))
    uses.set(symbol, (uses.get(symbol) ?? 0) + (isPersonSymbol(symbol) ? 10_000 : 1));
  return uses;
}

const usesOf = (slot: Slot, uses: ReadonlyMap<CompiledSymbol, number>): number =>
  symbolsIn(slot).reduce((sum, symbol) => sum + (uses.get(symbol) ?? 0), 0);

/** The first of the places of a phrase that stand in the fewest phrases. */
export const rarest = (phrase: Phrase, uses: ReadonlyMap<CompiledSymbol, number>): number =>
  byRarity(phrase, uses)[0] ?? -1;

/** The places of a phrase, those first that stand in the fewest phrases. */
export function byRarity(phrase: Phrase, uses: ReadonlyMap<CompiledSymbol, number>): number[] {
  const costs = phrase.map((slot) => usesOf(slot, uses));
  return [...costs.keys()].sort((one, other) => (costs[one] as number) - (costs[other] as number));
}
