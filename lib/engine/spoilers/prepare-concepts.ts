import { PackedNumbers } from '../packed-numbers.ts';
import { type CompiledSymbol, phraseMarks, symbolKinds } from './compiled-story.ts';

/** A phrase of a concept: the symbols of its words. */
export interface ConceptPhrase {
  /** The concept as a symbol. */
  readonly concept: CompiledSymbol;
  readonly words: readonly CompiledSymbol[];
  /** The place in `words` at which it is looked up. */
  readonly anchor: number;
}

/** The phrases of all concepts by the word at which each is looked up. */
export type PreparedConcepts = ReadonlyMap<CompiledSymbol, readonly ConceptPhrase[]>;

/** Reads the packed concepts. */
export function prepareConcepts(concepts: string): PreparedConcepts {
  const phrases = new Map<CompiledSymbol, ConceptPhrase[]>();
  const packed = new PackedNumbers(concepts);
  for (let place = 0; !packed.isAtEnd; place += 1) {
    const concept = place * 3 + symbolKinds.concept;
    for (let left = packed.next(); left > 0; left -= 1) {
      const anchor = packed.next();
      const words: CompiledSymbol[] = [];
      for (let sign = packed.next(); sign !== phraseMarks.end; sign = packed.next())
        words.push(sign - phraseMarks.firstPlace);
      const word = words[anchor] as CompiledSymbol;
      const anchored = phrases.get(word);
      if (anchored) anchored.push({ concept, words, anchor });
      else phrases.set(word, [{ concept, words, anchor }]);
    }
  }
  return phrases;
}
