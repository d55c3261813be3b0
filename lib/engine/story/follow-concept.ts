import type { CompiledConcept, CompiledSymbol } from './compiled-story.ts';
import type { SymbolPlaces } from './symbol-places.ts';

/** How many other words may stand between two words of a concept. */
const gap = 2;

/** Whether all words of a phrase are in the sentence, in whatever order: nearly no phrase is followed further. */
export function hasAllWords(places: SymbolPlaces, phrase: CompiledConcept): boolean {
  for (let at = firstWord; at < phrase.length; at += 1)
    if (!places.has(phrase[at] as CompiledSymbol)) return false;
  return true;
}

/**
 * Where a concept's phrase stands around its anchor at a place, as `[first, end)`: the shortest way to both
 * sides. A word may be there twice, so all places that can be reached are followed.
 */
export function followConcept(
  places: SymbolPlaces,
  phrase: CompiledConcept,
  place: number,
): { first: number; end: number } | undefined {
  const [, anchor] = phrase;
  const last = phrase.length - firstWord - 1;
  let to = [place];
  for (let at = anchor + 1; at <= last && to.length > 0; at += 1)
    to = within(places, wordAt(phrase, at), to, 1);
  let from = to.length > 0 ? [place] : to;
  for (let at = anchor - 1; at >= 0 && from.length > 0; at -= 1)
    from = within(places, wordAt(phrase, at), from, -1);
  if (from.length === 0) return undefined;
  return { first: Math.max(...from), end: Math.min(...to) + 1 };
}

/** Where the words begin in a phrase, after its concept and its anchor. */
const firstWord = 2;
const wordAt = (phrase: CompiledConcept, at: number) => phrase[firstWord + at] as CompiledSymbol;

/** The places of a word within reach of any of some places, to one side of it. */
function within(
  places: SymbolPlaces,
  word: CompiledSymbol,
  others: readonly number[],
  side: 1 | -1,
): number[] {
  const found: number[] = [];
  for (const other of others) {
    for (let away = 1; away <= gap + 1; away += 1) {
      const at = other + side * away;
      if (places.beginsAt(word, at) && !found.includes(at)) found.push(at);
    }
  }
  return found;
}
