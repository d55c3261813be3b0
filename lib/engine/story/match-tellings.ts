import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/tokenise.ts';
import { tellingSigns } from './compiled-tellings.ts';
import { followTelling } from './follow-telling.ts';
import type { PreparedStory } from './prepare-story.ts';
import type { PreparedTellings } from './prepare-tellings.ts';
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
  const { tellings, symbolPlaces: here, isHit } = story;
  sentenceSymbols(tokens, sentence, mentions, story, here);
  const hits: number[] = [];
  const { groupsOf, groups, besides, tellingsOf, placesOf, places } = tellings;
  for (const symbol of here.symbols) {
    if (symbol >= tellings.symbols) continue;
    const lastGroup = groupsOf[symbol + 1] as number;
    for (let at = groupsOf[symbol] as number; at < lastGroup; at += 1) {
      if (!isThere(tellings, besides[at] as number, here)) continue;
      const group = groups[at] as number;
      const last = tellingsOf[group + 1] as number;
      let place = placesOf[group] as number;
      for (let telling = tellingsOf[group] as number; telling < last; telling += 1) {
        const seen = possibleUntil(tellings, place, here);
        const isPossible = (places[seen] as number) === tellingSigns.end;
        if (isPossible && isHit[telling] === 0 && followTelling(here, place, tellings)) {
          isHit[telling] = 1;
          hits.push(telling);
        }
        if (telling + 1 < last) place = endOf(tellings, seen) + 1;
      }
    }
  }
  for (const telling of hits) isHit[telling] = 0;
  here.clear();
  return hits;
}

function endOf({ places }: PreparedTellings, place: number): number {
  let end = place;
  while ((places[end] as number) !== tellingSigns.end) end += 1;
  return end;
}

/** Whether something that a sign stands for is in the sentence at all. Asked for every telling, so written out. */
function isThere(
  { symbols, choices, choiceOf }: PreparedTellings,
  sign: number,
  here: SymbolPlaces,
): boolean {
  const symbol = sign - tellingSigns.firstSymbol;
  if (symbol < 0) return true; // no place, but what ends or parts a telling
  if (symbol < symbols) return here.has(symbol);
  const last = choiceOf[symbol - symbols + 1] as number;
  for (let choice = choiceOf[symbol - symbols] as number; choice < last; choice += 1)
    if (here.has(choices[choice] as number)) return true;
  return false;
}

/** How far from a place on everything that a telling needs is in the sentence at all; to its end where it may be told. */
function possibleUntil(tellings: PreparedTellings, from: number, here: SymbolPlaces): number {
  let at = from;
  for (;;) {
    const sign = tellings.places[at] as number;
    if (sign === tellingSigns.end || !isThere(tellings, sign, here)) return at;
    at += 1;
  }
}
