import { PackedNumbers } from '../packed-numbers.ts';
import { type CompiledSymbol, isPersonSymbol, phraseMarks, tellingRoles } from './compiled-story.ts';

/** Ends a part in `places`. */
export const endOfPart = -1;

/** Lists one after the other in one array: list `n` is `items.slice(first[n], first[n + 1])`. */
export interface Lists {
  readonly first: Int32Array;
  readonly items: Int32Array;
}

/**
 * All tellings, known by their numbers, in a few flat arrays: there are some twenty thousand, and a page pays for
 * making them ready before its text is shown. An object for each took a tenth of a second.
 */
export interface PreparedTellings {
  readonly eventOf: Uint16Array;
  /** Places in `tellingRoles`. */
  readonly roleOf: Uint8Array;
  /** Places in all parts: a longer telling says more. */
  readonly lengthOf: Uint8Array;
  /** For each telling the slots at its places in order, `endOfPart` after each part. */
  readonly places: Lists;
  /** For each slot the symbols of which any may stand there. */
  readonly slots: Lists;
  /** For each slot how many other words may stand before it. */
  readonly gapBefore: Uint8Array;
  /** For each symbol the tellings that are looked up at it. */
  readonly at: Lists;
  /** Scratch for one sentence at a time: which symbols it has. All 0 between sentences. */
  readonly present: Uint8Array;
}

/** Reads the packed slots and tellings. */
export function prepareTellings(packedSlots: string, packedTellings: string): PreparedTellings {
  const { slots, gapBefore, symbols } = prepareSlots(packedSlots);
  const eventOf: number[] = [];
  const roleOf: number[] = [];
  const lengthOf: number[] = [];
  const firstPlace: number[] = [];
  const places: number[] = [];
  const anchors: number[] = [];
  const packed = new PackedNumbers(packedTellings);
  for (let event = 0; !packed.isAtEnd; event += 1) {
    for (let role = 0; role < tellingRoles.length; role += 1) {
      for (let left = packed.next(); left > 0; left -= 1) {
        const anchor = packed.next();
        firstPlace.push(places.length);
        let length = 0;
        for (let sign = packed.next(); sign !== phraseMarks.end; sign = packed.next()) {
          if (sign === phraseMarks.nextPart) {
            places.push(endOfPart);
            continue;
          }
          const slot = sign - phraseMarks.firstPlace;
          if (length === anchor) anchors.push(slot);
          places.push(slot);
          length += 1;
        }
        places.push(endOfPart);
        eventOf.push(event);
        roleOf.push(role);
        lengthOf.push(length);
      }
    }
  }
  firstPlace.push(places.length);
  return {
    eventOf: Uint16Array.from(eventOf),
    roleOf: Uint8Array.from(roleOf),
    lengthOf: Uint8Array.from(lengthOf),
    places: { first: Int32Array.from(firstPlace), items: Int32Array.from(places) },
    slots,
    gapBefore,
    at: tellingsAt(anchors, slots, symbols),
    present: new Uint8Array(symbols),
  };
}

function prepareSlots(packedSlots: string): { slots: Lists; gapBefore: Uint8Array; symbols: number } {
  const first = [0];
  const items: CompiledSymbol[] = [];
  const gaps: number[] = [];
  let highest = 0;
  for (const packed = new PackedNumbers(packedSlots); !packed.isAtEnd; ) {
    let gap = 2;
    for (let left = packed.next(); left > 0; left -= 1) {
      const symbol = packed.next();
      if (isPersonSymbol(symbol)) gap = 3;
      if (symbol > highest) highest = symbol;
      items.push(symbol);
    }
    gaps.push(gap);
    first.push(items.length);
  }
  return {
    slots: { first: Int32Array.from(first), items: Int32Array.from(items) },
    gapBefore: Uint8Array.from(gaps),
    symbols: highest + 1,
  };
}

/** @param anchors For each telling the slot at which it is looked up. */
function tellingsAt(anchors: readonly number[], { first: slotAt, items }: Lists, symbols: number): Lists {
  const first = new Int32Array(symbols + 1);
  const eachSymbol = (take: (symbol: CompiledSymbol, telling: number) => void) => {
    for (let telling = 0; telling < anchors.length; telling += 1) {
      const slot = anchors[telling] as number;
      const end = slotAt[slot + 1] as number;
      for (let at = slotAt[slot] as number; at < end; at += 1) take(items[at] as CompiledSymbol, telling);
    }
  };
  eachSymbol((symbol) => {
    first[symbol + 1] = (first[symbol + 1] as number) + 1;
  });
  for (let symbol = 0; symbol < symbols; symbol += 1)
    first[symbol + 1] = (first[symbol + 1] as number) + (first[symbol] as number);
  const tellings = new Int32Array(first[symbols] as number);
  const next = first.slice();
  eachSymbol((symbol, telling) => {
    const place = next[symbol] as number;
    tellings[place] = telling;
    next[symbol] = place + 1;
  });
  return { first, items: tellings };
}
