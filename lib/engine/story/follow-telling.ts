import { type CompiledSymbol, isPersonSymbol } from './compiled-story.ts';
import { tellingSigns } from './compiled-tellings.ts';
import type { PreparedTellings } from './prepare-tellings.ts';
import type { SymbolPlaces } from './symbol-places.ts';

/**
 * Whether each part of a telling stands somewhere in a sentence, its places in order and close enough. That every
 * place has its symbol in the sentence was seen before.
 *
 * @param at Where the telling begins in `places`.
 */
export function followTelling(symbols: SymbolPlaces, at: number, tellings: PreparedTellings): boolean {
  const { places } = tellings;
  let from = at;
  for (let to = at; ; to += 1) {
    const sign = places[to] as number;
    if (sign >= tellingSigns.firstSymbol) continue;
    // A part of one place needs no following.
    if (to - from > 1 && !followPart(symbols, from, to, tellings)) return false;
    if (sign === tellingSigns.end) return true;
    from = to + 1;
  }
}

function followPart(symbols: SymbolPlaces, from: number, to: number, tellings: PreparedTellings): boolean {
  let ends = endsOf(symbols, tellings.places[from] as number, undefined, tellings);
  for (let at = from + 1; at < to && ends.length > 0; at += 1)
    ends = endsOf(symbols, tellings.places[at] as number, ends, tellings);
  return ends.length > 0;
}

/**
 * The ends of whatever a sign stands for, where it begins close enough behind what came before.
 *
 * @param before Where that ended; `undefined` for the first of a part, which may stand anywhere.
 */
function endsOf(
  symbols: SymbolPlaces,
  sign: number,
  before: readonly number[] | undefined,
  tellings: PreparedTellings,
): number[] {
  const { choices, choiceOf } = tellings;
  const gap = before ? gapBefore(tellings, sign) : 0;
  const ends: number[] = [];
  const only = sign - tellingSigns.firstSymbol;
  if (only < tellings.symbols) {
    addEnds(symbols, only, before, gap, ends);
    return ends;
  }
  const last = choiceOf[only - tellings.symbols + 1] as number;
  for (let at = choiceOf[only - tellings.symbols] as number; at < last; at += 1)
    addEnds(symbols, choices[at] as number, before, gap, ends);
  return ends;
}

function addEnds(
  symbols: SymbolPlaces,
  symbol: CompiledSymbol,
  before: readonly number[] | undefined,
  gap: number,
  ends: number[],
): void {
  for (let at = symbols.latest(symbol); at > 0; at = symbols.earlier(at)) {
    const end = symbols.end(at);
    if ((before === undefined || follows(symbols.first(at), before, gap)) && !ends.includes(end))
      ends.push(end);
  }
}

/** Whether a place comes after any of some ends, with at most so many others between. */
function follows(place: number, ends: readonly number[], gap: number): boolean {
  for (const end of ends) if (place >= end && place <= end + gap) return true;
  return false;
}

/** How many other words may stand before a place. */
function gapBefore({ symbols, choices, choiceOf }: PreparedTellings, sign: number): number {
  const symbol = sign - tellingSigns.firstSymbol;
  if (symbol < symbols) return isPersonSymbol(symbol) ? 3 : 2;
  const last = choiceOf[symbol - symbols + 1] as number;
  for (let at = choiceOf[symbol - symbols] as number; at < last; at += 1)
    if (isPersonSymbol(choices[at] as number)) return 3;
  return 2;
}
