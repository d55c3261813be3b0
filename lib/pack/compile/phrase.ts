import type { CompiledSymbol } from '../../engine/story/compiled-story.ts';

/** One place of a phrase: the one thing, or any of the things, that may stand there. */
export type Slot = CompiledSymbol | readonly CompiledSymbol[];

/** Places in order. */
export type Phrase = readonly Slot[];

/** Parts that all have to stand in the sentence. */
export type Telling = readonly Phrase[];

/** Every symbol that may stand at a place. */
export const symbolsIn = (slot: Slot): readonly CompiledSymbol[] =>
  typeof slot === 'number' ? [slot] : slot;

const costOf = (slot: Slot, costs: ReadonlyMap<CompiledSymbol, number>): number =>
  symbolsIn(slot).reduce((sum, symbol) => sum + (costs.get(symbol) ?? 0), 0);

/** The first of the places of a phrase that cost least to be looked up at. */
export const rarest = (phrase: Phrase, costs: ReadonlyMap<CompiledSymbol, number>): number =>
  byRarity(phrase, costs)[0] ?? -1;

/** The places of a phrase, those first that cost least to be looked up at. */
export function byRarity(phrase: Phrase, costs: ReadonlyMap<CompiledSymbol, number>): number[] {
  const ofPlaces = phrase.map((slot) => costOf(slot, costs));
  return [...ofPlaces.keys()].sort((one, other) => (ofPlaces[one] as number) - (ofPlaces[other] as number));
}
