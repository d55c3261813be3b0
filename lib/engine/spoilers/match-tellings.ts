import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/tokenise.ts';
import type { CompiledSymbol } from './compiled-story.ts';
import { followTelling } from './follow-telling.ts';
import type { PreparedStory } from './prepare-story.ts';
import { endOfPart, type PreparedTellings } from './prepare-tellings.ts';
import { sentenceSymbols } from './sentence-symbols.ts';

/**
 * Finds the tellings of events in one sentence, all their parts. Time is linear in its length: each symbol looks
 * up the tellings anchored at it, nearly all of which lack another of their symbols; the rest are followed over
 * bounded gaps.
 *
 * @param mentions Those of the sentence.
 * @returns Their numbers, in no order.
 */
export function matchTellings(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: readonly Mention[],
  story: PreparedStory,
): number[] {
  const { tellings } = story;
  const { at, present } = tellings;
  const steps = sentenceSymbols(tokens, sentence, mentions, story);
  const symbols: CompiledSymbol[] = [];
  for (const here of steps) {
    for (let pair = 0; pair < here.length; pair += 2) {
      const symbol = here[pair] as CompiledSymbol;
      if (symbol >= present.length || present[symbol] === 1) continue;
      present[symbol] = 1;
      symbols.push(symbol);
    }
  }
  const hits = new Set<number>();
  for (const symbol of symbols) {
    const last = at.first[symbol + 1] as number;
    for (let place = at.first[symbol] as number; place < last; place += 1) {
      const telling = at.items[place] as number;
      if (isPossible(telling, tellings) && followTelling(steps, telling, tellings)) hits.add(telling);
    }
  }
  for (const symbol of symbols) present[symbol] = 0;
  return [...hits];
}

/** Whether for every place of a telling something that may stand there is in the sentence at all. */
function isPossible(telling: number, { places, slots, present }: PreparedTellings): boolean {
  const last = places.first[telling + 1] as number;
  for (let at = places.first[telling] as number; at < last; at += 1) {
    const slot = places.items[at] as number;
    if (slot === endOfPart) continue;
    let symbol = slots.first[slot] as number;
    const end = slots.first[slot + 1] as number;
    while (symbol < end && present[slots.items[symbol] as CompiledSymbol] !== 1) symbol += 1;
    if (symbol === end) return false;
  }
  return true;
}
