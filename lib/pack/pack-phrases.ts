import { packNumbers } from '../engine/packed-numbers.ts';
import {
  type CompiledStory,
  type CompiledSymbol,
  isPersonSymbol,
  phraseMarks,
} from '../engine/spoilers/compiled-story.ts';
import { type Phrase, type Slot, symbolsIn, type Telling } from './phrase.ts';

const { nextPart, end, firstPlace } = phraseMarks;

/**
 * Packs the phrases of a story, each with the place at which the engine looks it up: its rarest.
 *
 * @param concepts For each concept its phrases, of words alone.
 * @param tellings For each event its tellings by role, in the order of `tellingRoles`.
 */
export function packPhrases(
  concepts: readonly (readonly (readonly CompiledSymbol[])[])[],
  tellings: readonly (readonly (readonly Telling[])[])[],
): Pick<CompiledStory, 'concepts' | 'slots' | 'tellings'> {
  const uses = countUses([...concepts.flat(), ...tellings.flat(3)]);
  const slots = numberSlots(tellings.flat(4));
  const numberOf = (slot: Slot) => firstPlace + (slots.get(keyOf(slot)) as number);
  return {
    concepts: packNumbers(
      concepts.flatMap((phrases) => [
        phrases.length,
        ...phrases.flatMap((words) => [rarest(words, uses), ...words.map((word) => firstPlace + word), end]),
      ]),
    ),
    slots: packNumbers(
      [...slots.keys()].flatMap((key) => {
        const symbols = key === '' ? [] : key.split(' ').map(Number);
        return [symbols.length, ...symbols];
      }),
    ),
    tellings: packNumbers(
      tellings
        .flat()
        .flatMap((all) => [
          all.length,
          ...all.flatMap((parts) => [
            rarest(parts.flat() as Phrase, uses),
            ...parts.flatMap((part, at) => [...(at > 0 ? [nextPart] : []), ...part.map(numberOf)]),
            end,
          ]),
        ]),
    ),
  };
}

const keyOf = (slot: Slot) => symbolsIn(slot).join(' ');

/** Numbers for all slots, the commonest lowest: low numbers take fewer bytes. */
function numberSlots(all: readonly Slot[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const slot of all) counts.set(keyOf(slot), (counts.get(keyOf(slot)) ?? 0) + 1);
  const ranked = [...counts].sort(([, one], [, other]) => other - one);
  return new Map(ranked.map(([key], number) => [key, number]));
}

/** In how many phrases each symbol stands, people counted as common: nearly every sentence has one. */
function countUses(phrases: readonly Phrase[]): Map<CompiledSymbol, number> {
  const uses = new Map<CompiledSymbol, number>();
  for (const symbol of phrases.flat().flatMap(symbolsIn))
    uses.set(symbol, (uses.get(symbol) ?? 0) + (isPersonSymbol(symbol) ? 10_000 : 1));
  return uses;
}

/** The first of the places that stand in the fewest phrases. */
function rarest(phrase: Phrase, uses: ReadonlyMap<CompiledSymbol, number>): number {
  const costs = phrase.map((slot) =>
    symbolsIn(slot).reduce((sum, symbol) => sum + (uses.get(symbol) ?? 0), 0),
  );
  return costs.indexOf(Math.min(...costs));
}
