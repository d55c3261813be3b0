import type { Mention } from '../mentions/mention.ts';
import { numberAt, wideNumberAt } from '../number-text.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/tokenise.ts';
import { type CompiledTellings, tellingSigns } from './compiled-tellings.ts';
import { followTelling } from './follow-telling.ts';
import type { PreparedStory } from './prepare-story.ts';
import { sentenceSymbols } from './sentence-symbols.ts';
import type { SymbolPlaces } from './symbol-places.ts';

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
  const { tellings, symbolPlaces: here } = story;
  sentenceSymbols(tokens, sentence, mentions, story, here);
  const hits = new Set<number>();
  const { groupsOf, groups, besideOf, tellingsOf, placesOf, places } = tellings;
  for (const symbol of here.symbols) {
    if (symbol >= tellings.symbols) continue;
    const lastGroup = numberAt(groupsOf, symbol + 1);
    for (let at = numberAt(groupsOf, symbol); at < lastGroup; at += 1) {
      const group = numberAt(groups, at);
      if (!isThere(tellings, numberAt(besideOf, group), here)) continue;
      const last = numberAt(tellingsOf, group + 1);
      let place = wideNumberAt(placesOf, group);
      for (let telling = numberAt(tellingsOf, group); telling < last; telling += 1) {
        const seen = possibleUntil(tellings, place, here);
        const isPossible = numberAt(places, seen) === tellingSigns.end;
        if (isPossible && followTelling(here, place, tellings)) hits.add(telling);
        if (telling + 1 < last) place = endOf(tellings, seen) + 1;
      }
    }
  }
  here.clear();
  return [...hits];
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
  here: SymbolPlaces,
): boolean {
  const symbol = sign - tellingSigns.firstSymbol;
  if (symbol < 0) return true; // no place, but what ends or parts a telling
  if (symbol < symbols) return here.has(symbol);
  const last = numberAt(choiceOf, symbol - symbols + 1);
  for (let choice = numberAt(choiceOf, symbol - symbols); choice < last; choice += 1)
    if (here.has(numberAt(choices, choice))) return true;
  return false;
}

/** How far from a place on everything that a telling needs is in the sentence at all; to its end where it may be told. */
function possibleUntil(tellings: CompiledTellings, from: number, here: SymbolPlaces): number {
  let at = from;
  for (;;) {
    const sign = numberAt(tellings.places, at);
    if (sign === tellingSigns.end || !isThere(tellings, sign, here)) return at;
    at += 1;
  }
}
