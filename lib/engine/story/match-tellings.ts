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
 * at the groups of tellings of which it is the rarest, nearly all of which lack their next rarest; of the rest those
 * that have all their symbols are followed over bounded gaps.
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
  const { groupsOf, groups, besideOf, tellingsOf, placesOf, places } = tellings;
  for (const symbol of symbols) {
    const lastGroup = numberAt(groupsOf, symbol + 1);
    for (let at = numberAt(groupsOf, symbol); at < lastGroup; at += 1) {
      const group = numberAt(groups, at);
      if (!isThere(tellings, numberAt(besideOf, group), present)) continue;
      const last = numberAt(tellingsOf, group + 1);
      let place = wideNumberAt(placesOf, group);
      for (let telling = numberAt(tellingsOf, group); telling < last; telling += 1) {
        const seen = possibleUntil(tellings, place, present);
        const isPossible = numberAt(places, seen) === tellingSigns.end;
        if (isPossible && followTelling(steps, place, tellings)) hits.add(telling);
        if (telling + 1 < last) place = endOf(tellings, seen) + 1;
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

/** Whether something that a sign stands for is in the sentence at all. Asked for every telling, so written out. */
function isThere(
  { symbols, choices, choiceOf }: CompiledTellings,
  sign: number,
  present: Uint8Array,
): boolean {
  const symbol = sign - tellingSigns.firstSymbol;
  if (symbol < 0) return true; // no place, but what ends or parts a telling
  if (symbol < symbols) return present[symbol] === 1;
  const last = numberAt(choiceOf, symbol - symbols + 1);
  for (let choice = numberAt(choiceOf, symbol - symbols); choice < last; choice += 1)
    if (present[numberAt(choices, choice)] === 1) return true;
  return false;
}

/** How far from a place on everything that a telling needs is in the sentence at all; to its end where it may be told. */
function possibleUntil(tellings: CompiledTellings, from: number, present: Uint8Array): number {
  let at = from;
  for (;;) {
    const sign = numberAt(tellings.places, at);
    if (sign === tellingSigns.end || !isThere(tellings, sign, present)) return at;
    at += 1;
  }
}
