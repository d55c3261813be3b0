import { type CompiledSymbol, isPersonSymbol, symbolKinds } from '../../engine/story/compiled-story.ts';
import { shareOfText } from './common-words.ts';
import type { Phrase } from './phrase.ts';

/** Words of a sentence of common length. */
const wordsOfSentence = 15;
/** How many sentences name a person of the story. */
const personShare = 0.2;
/** What counts more than in how many phrases a symbol stands: how many sentences have it. */
const ofSentences = 1_000_000;

/**
 * What it costs to look phrases up at each symbol: they are looked at in every sentence that has it. Of two that are as
 * rare in texts that one costs less which stands in fewer phrases.
 *
 * @param phrases All phrases that are looked up.
 * @param classes For each word class all forms of its words.
 * @param concepts For each concept its phrases, as word classes.
 */
export function symbolCosts(
  phrases: readonly Phrase[],
  classes: ReadonlyMap<CompiledSymbol, readonly string[]>,
  concepts: readonly (readonly (readonly CompiledSymbol[])[])[],
): ReadonlyMap<CompiledSymbol, number> {
  const shareOfWord = (symbol: CompiledSymbol) =>
    sum((classes.get(symbol) ?? []).map((form) => wordsOfSentence * shareOfText(form)));
  const shareOf = (symbol: CompiledSymbol) => {
    if (isPersonSymbol(symbol)) return personShare;
    if (symbol % 3 === symbolKinds.word) return shareOfWord(symbol);
    const ways = concepts[(symbol - symbolKinds.concept) / 3] ?? [];
    return sum(ways.map((words) => Math.min(...words.map(shareOfWord))));
  };
  const costs = new Map<CompiledSymbol, number>();
  for (const symbol of phrases.flat(2))
    costs.set(symbol, (costs.get(symbol) ?? Math.min(1, shareOf(symbol)) * ofSentences) + 1);
  return costs;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
