import type { CompiledConcept, CompiledEvent, CompiledStory, CompiledSymbol } from './compiled-story.ts';
import { EventCounts } from './event-counts.ts';
import { type TitleWords, titleWords } from './find-titles.ts';
import { type PreparedTellings, prepareTellings } from './prepare-tellings.ts';
import { SymbolPlaces } from './symbol-places.ts';
import { symbolsOfWord } from './symbols-of-word.ts';

/** The story's phrases, ready to be looked up. */
export interface PreparedStory {
  readonly events: readonly CompiledEvent[];
  /** The word classes that hold a form, as symbols. */
  readonly symbolsOf: (word: string) => readonly CompiledSymbol[];
  /** By the word at which they are looked up. */
  readonly concepts: readonly (readonly CompiledConcept[] | undefined)[];
  readonly tellings: PreparedTellings;
  /** Scratch for one sentence at a time, empty between sentences. */
  readonly symbolPlaces: SymbolPlaces;
  /** For each telling whether it has been found in the sentence: 1 or 0. */
  readonly isHit: Uint8Array;
  readonly eventCounts: EventCounts;
  readonly titles: TitleWords;
  readonly slips: ReadonlySet<string>;
  /** The day on which each unit came out; episodes as their season. */
  readonly out: ReadonlyMap<string, string>;
}

/** Makes a story ready. */
export const prepareStory = ({
  events,
  forms,
  concepts,
  tellings,
  titles,
  slips,
  out,
}: CompiledStory): PreparedStory => ({
  events,
  symbolsOf: symbolsOfWord(forms),
  concepts: bySymbol(concepts, tellings.symbols),
  tellings: prepareTellings(tellings),
  symbolPlaces: new SymbolPlaces(tellings.symbols),
  isHit: new Uint8Array(tellings.ownerOf.length),
  eventCounts: new EventCounts(events.length),
  titles: titleWords(titles),
  slips: new Set(slips),
  out: new Map(Object.entries(out)),
});

/** Concepts by symbol in a list, since an object of so many numbers is a table to be searched. */
function bySymbol(concepts: CompiledStory['concepts'], symbols: number): PreparedStory['concepts'] {
  const all: (readonly CompiledConcept[] | undefined)[] = new Array(symbols);
  for (const [symbol, phrases] of Object.entries(concepts)) all[Number(symbol)] = phrases;
  return all;
}
