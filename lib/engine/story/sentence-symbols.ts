import type { Mention } from '../mentions/mention.ts';
import { longestSentence, type Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/tokenise.ts';
import { type CompiledSymbol, symbolKinds } from './compiled-story.ts';
import { followConcept, hasAllWords } from './follow-concept.ts';
import type { PreparedStory } from './prepare-story.ts';
import type { SymbolPlaces } from './symbol-places.ts';

/** Marks that stand between words that belong together; so does "'s". */
const skippedMarks = new Set([',', '"', "'", '‘', '’', '(', ')', '*', '_']);

/**
 * Reads a sentence as symbols: the word classes of its words, the concepts that stand in it, and the people.
 *
 * @param mentions Those of the sentence.
 * @param places Empty before; filled.
 */
export function sentenceSymbols(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: readonly Mention[],
  story: PreparedStory,
  places: SymbolPlaces,
): void {
  /** For each token, from the sentence's first, the place of the next that is kept. */
  const placeOf: number[] = [];
  let kept = 0;
  for (let at = sentence.first; at < sentence.last && kept < longestSentence; at += 1) {
    const { text, kind } = tokens[at] as Token;
    placeOf.push(kept);
    if (kind === 'word' ? text === "'s" : skippedMarks.has(text)) continue;
    const symbols = story.symbolsOf(text);
    for (let of = 0; of < symbols.length; of += 1) places.add(symbols[of] as CompiledSymbol, kept, kept + 1);
    kept += 1;
  }
  addConcepts(places, story);
  for (const { first, last, person, runnerUp } of mentions) {
    const from = placeOf[first - sentence.first];
    if (from === undefined || from >= kept) continue;
    const end = Math.max(placeOf[last - sentence.first] ?? kept, from + 1);
    places.add(person * 3 + symbolKinds.person, from, end);
    if (runnerUp !== undefined) places.add(runnerUp * 3 + symbolKinds.person, from, end);
  }
}

/** Adds the concepts, each looked up by the word of it that is its rarest. */
function addConcepts(places: SymbolPlaces, { concepts }: PreparedStory): void {
  // Concepts are made of words alone, and what is added meanwhile is no word.
  const words = places.symbols.length;
  for (let at = 0; at < words; at += 1) {
    const word = places.symbols[at] as CompiledSymbol;
    const phrases = concepts[word];
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      if (!hasAllWords(places, phrase)) continue;
      for (let one = places.latest(word); one > 0; one = places.earlier(one)) {
        const span = followConcept(places, phrase, places.first(one));
        if (span) places.add(phrase[0], span.first, span.end);
      }
    }
  }
}
