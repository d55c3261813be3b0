import type { Mention } from '../mentions/mention.ts';
import { numberAt, wideNumberAt } from '../number-text.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/tokenise.ts';
import type { CompiledSymbol } from './compiled-story.ts';
import { type CompiledTellings, tellingSigns } from './compiled-tellings.ts';
import { followTelling } from './follow-telling.ts';
import type { PreparedStory } from './prepare-story.ts';
import { sentenceSymbols } from './sentence-symbols.ts';
import type { Steps } from './steps.ts';

/**
 * Finds the tellings of events in one sentence, all their parts. Time is linear in its length: each symbol looks
 * at the tellings of which it is the rarest, nearly all of which lack another of their symbols; the rest are
 * followed over bounded gaps.
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
  const { tellings, present } = story;
  const steps = sentenceSymbols(tokens, sentence, mentions, story);
  const symbols = mark(steps, present);
  const hits = new Set<number>();
  const { groupsOf, groups, tellingsOf, placesOf } = tellings;
  for (const symbol of symbols) {
    const lastGroup = numberAt(groupsOf, symbol + 1);
    for (let at = numberAt(groupsOf, symbol); at < lastGroup; at += 1) {
      const group = numberAt(groups, at);
      const last = numberAt(tellingsOf, group + 1);
      let place = wideNumberAt(placesOf, group);
      for (let telling = numberAt(tellingsOf, group); telling < last; telling += 1) {
        const end = endOf(tellings, place);
        if (isPossible(tellings, place, end, present) && followTelling(steps, place, tellings))
          hits.add(telling);
        place = end + 1;
      }
    }
  }
  for (const symbol of symbols) present[symbol] = 0;
  return [...hits];
}

/** Marks the symbols of a sentence, and gives each once. */
function mark(steps: Steps, present: Uint8Array): CompiledSymbol[] {
  const symbols: CompiledSymbol[] = [];
  for (const here of steps) {
    for (let pair = 0; pair < here.length; pair += 2) {
      const symbol = here[pair] as CompiledSymbol;
      if (symbol >= present.length || present[symbol] === 1) continue;
      present[symbol] = 1;
      symbols.push(symbol);
    }
  }
  return symbols;
}

function endOf({ places }: CompiledTellings, place: number): number {
  let end = place;
  while (numberAt(places, end) !== tellingSigns.end) end += 1;
  return end;
}

/**
 * Whether for every place of a telling something that may stand there is in the sentence at all. Asked ten
 * thousand times for a long article, so written out.
 */
function isPossible(
  { symbols, places, choices, choiceOf }: CompiledTellings,
  from: number,
  to: number,
  present: Uint8Array,
): boolean {
  for (let at = from; at < to; at += 1) {
    const symbol = numberAt(places, at) - tellingSigns.firstSymbol;
    if (symbol < 0) continue;
    if (symbol < symbols) {
      if (present[symbol] !== 1) return false;
      continue;
    }
    const last = numberAt(choiceOf, symbol - symbols + 1);
    let choice = numberAt(choiceOf, symbol - symbols);
    while (choice < last && present[numberAt(choices, choice)] !== 1) choice += 1;
    if (choice === last) return false;
  }
  return true;
}
