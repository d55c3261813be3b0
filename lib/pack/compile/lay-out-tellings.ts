import { numberText, wideNumberText } from '../../engine/number-text.ts';
import type { CompiledSymbol } from '../../engine/story/compiled-story.ts';
import { type CompiledTellings, tellingRoles, tellingSigns } from '../../engine/story/compiled-tellings.ts';
import { byRarity, type Phrase, type Slot, symbolsIn, type Telling } from './phrase.ts';

/** Tellings that share their two rarest places. */
interface Group {
  /** Of the rarest. */
  readonly symbols: readonly CompiledSymbol[];
  /** The other, if there is one. */
  readonly beside: Slot | undefined;
  readonly tellings: { readonly owner: number; readonly parts: Telling }[];
}

/**
 * Lays the tellings of a story out as the engine looks them up.
 *
 * @param tellings For each event its tellings by role, in the order of `tellingRoles`.
 * @param costs What it costs to look a telling up at each symbol, see `symbolCosts`.
 */
export function layOutTellings(
  tellings: readonly (readonly (readonly Telling[])[])[],
  costs: ReadonlyMap<CompiledSymbol, number>,
): CompiledTellings {
  const groups = groupTellings(tellings, costs);
  const symbols = 1 + Math.max(-1, ...costs.keys());
  const groupsOf = Array.from({ length: symbols }, (): number[] => []);
  groups.forEach(({ symbols: own }, group) => {
    for (const symbol of own) groupsOf[symbol]?.push(group);
  });
  const choices = new Choices(symbols);
  const inOrder = groups.flatMap((group) => group.tellings);
  const written = groups.map((group) => group.tellings.flatMap(({ parts }) => writeTelling(parts, choices)));
  return {
    symbols,
    groupsOf: numberText(starts(groupsOf)),
    groups: numberText(groupsOf.flat()),
    besideOf: numberText(
      groups.map(({ beside }) => (beside === undefined ? tellingSigns.end : choices.signOf(beside))),
    ),
    tellingsOf: numberText(starts(groups.map((group) => group.tellings))),
    placesOf: wideNumberText(starts(written).slice(0, -1)),
    places: numberText(written.flat()),
    choiceOf: numberText(starts(choices.all)),
    choices: numberText(choices.all.flat()),
    ownerOf: numberText(inOrder.map(({ owner }) => owner)),
    lengthOf: numberText(inOrder.map(({ parts }) => parts.flat().length)),
  };
}

function groupTellings(
  tellings: readonly (readonly (readonly Telling[])[])[],
  costs: ReadonlyMap<CompiledSymbol, number>,
): Group[] {
  const groups = new Map<string, Group>();
  tellings.forEach((byRole, event) => {
    byRole.forEach((all, role) => {
      for (const parts of all) {
        const places: Phrase = parts.flat();
        const [rarest = -1, next = -1] = byRarity(places, costs);
        const symbols = symbolsIn(places[rarest] as Slot);
        const beside = places[next];
        const key = `${symbols.join()} ${beside === undefined ? '' : symbolsIn(beside).join()}`;
        const group = groups.get(key) ?? { symbols, beside, tellings: [] };
        group.tellings.push({ owner: event * tellingRoles.length + role, parts });
        groups.set(key, group);
      }
    });
  });
  return [...groups.values()];
}

const writeTelling = (parts: Telling, choices: Choices): number[] => [
  ...parts.flatMap((part, at) => [
    ...(at > 0 ? [tellingSigns.nextPart] : []),
    ...part.map((slot) => choices.signOf(slot)),
  ]),
  tellingSigns.end,
];

/** Where each list begins when all stand one after the other, and where the last ends. */
function starts(lists: readonly (readonly unknown[])[]): number[] {
  const all = [0];
  for (const { length } of lists) all.push((all.at(-1) as number) + length);
  return all;
}

/** Numbers the choices of symbols, beyond all symbols. */
class Choices {
  readonly all: (readonly CompiledSymbol[])[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly symbols: number;

  constructor(symbols: number) {
    this.symbols = symbols;
  }

  signOf(slot: Slot): number {
    return tellingSigns.firstSymbol + this.#numberOf(slot);
  }

  #numberOf(slot: Slot): number {
    const [only, ...more] = symbolsIn(slot);
    if (only !== undefined && more.length === 0) return only;
    const key = symbolsIn(slot).join();
    const number = this.numbers.get(key) ?? this.symbols + this.all.push(symbolsIn(slot)) - 1;
    this.numbers.set(key, number);
    return number;
  }
}
