import type {
  CompiledEvent,
  CompiledPhrase,
  CompiledSlot,
  CompiledStory,
  CompiledSymbol,
  TellingRole,
} from './compiled-story.ts';

/** A phrase with what it stands for: a concept's number, or a part of a telling. */
export interface IndexedPhrase {
  readonly slots: CompiledPhrase;
  /** The place in `slots` at which it is looked up: its rarest. */
  readonly anchor: number;
  /** The concept, or the number of the telling. */
  readonly target: number;
  /** For a telling: which of its parts this is. */
  readonly part: number;
}

/** A telling of an event, known by its place in the list. */
export interface Telling {
  readonly event: number;
  readonly role: TellingRole;
  /** How many parts have to be there. */
  readonly parts: number;
  /** Places in all parts: a longer telling says more. */
  readonly length: number;
}

/** Phrases by the symbol at which each is looked up; empty places for symbols that begin none. */
export type PhraseIndex = readonly (readonly IndexedPhrase[] | undefined)[];

/** The story's phrases, ready to be looked up. */
export interface PreparedStory {
  readonly events: readonly CompiledEvent[];
  /** For each surface form the word classes that hold it, as symbols. */
  readonly symbolsOf: ReadonlyMap<string, readonly CompiledSymbol[]>;
  readonly conceptsAt: PhraseIndex;
  readonly partsAt: PhraseIndex;
  readonly tellings: readonly Telling[];
  /** Scratch for one sentence at a time: which symbols it has. All 0 between sentences. */
  readonly present: Uint8Array;
  readonly titles: ReadonlySet<string>;
  readonly slips: ReadonlySet<string>;
  /** The day on which each unit came out; episodes as their season. */
  readonly out: ReadonlyMap<string, string>;
}

const roles: readonly TellingRole[] = ['tells', 'acts', 'hints', 'not'];

/** Builds the index of a story. A few milliseconds. */
export function prepareStory(story: CompiledStory): PreparedStory {
  const symbolsOf = new Map<string, CompiledSymbol[]>();
  story.forms.forEach((encoded, place) => {
    const cut = encoded.indexOf('|');
    const stem = encoded.slice(0, cut);
    for (const ending of encoded.slice(cut + 1).split(',')) {
      const form = stem + ending;
      const list = symbolsOf.get(form);
      if (list) list.push(place * 3);
      else symbolsOf.set(form, [place * 3]);
    }
  });
  const uses = countUses(story);
  const emptyIndex = () => new Array<IndexedPhrase[] | undefined>(uses.length).fill(undefined);
  const conceptsAt = emptyIndex();
  story.concepts.forEach((phrases, concept) => {
    for (const phrase of phrases) index(conceptsAt, phrase, uses, concept, 0);
  });
  const tellings: Telling[] = [];
  const partsAt = emptyIndex();
  story.events.forEach((event, place) => {
    for (const role of roles) {
      for (const parts of event[role] ?? []) {
        let length = 0;
        for (const [part, phrase] of parts.entries()) {
          index(partsAt, phrase, uses, tellings.length, part);
          length += phrase.length;
        }
        tellings.push({ event: place, role, parts: parts.length, length });
      }
    }
  });
  return {
    events: story.events,
    symbolsOf,
    conceptsAt,
    partsAt,
    tellings,
    present: new Uint8Array(uses.length),
    titles: new Set(story.titles),
    slips: new Set(story.slips),
    out: new Map(Object.entries(story.out)),
  };
}

const isPerson = (symbol: CompiledSymbol) => symbol % 3 === 2;

function index(
  all: (IndexedPhrase[] | undefined)[],
  phrase: CompiledPhrase,
  uses: Int32Array,
  target: number,
  part: number,
): void {
  let anchor = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let place = 0; phrase.length > 1 && place < phrase.length; place += 1) {
    const slot = phrase[place] as CompiledSlot;
    let cost = 0;
    if (typeof slot === 'number') cost = uses[slot] ?? 0;
    else for (const symbol of slot) cost += uses[symbol] ?? 0;
    if (cost >= fewest) continue;
    anchor = place;
    fewest = cost;
  }
  const indexed = { slots: phrase, anchor, target, part };
  const slot = phrase[anchor];
  if (typeof slot === 'number') put(all, slot, indexed);
  else for (const symbol of slot ?? []) put(all, symbol, indexed);
}

function put(all: (IndexedPhrase[] | undefined)[], symbol: CompiledSymbol, phrase: IndexedPhrase): void {
  const list = all[symbol];
  if (list) list.push(phrase);
  else all[symbol] = [phrase];
}

/** In how many phrases each symbol stands, people counted as common: nearly every sentence has one. */
function countUses(story: CompiledStory): Int32Array {
  const phrases = story.concepts.flat();
  for (const event of story.events)
    for (const role of roles) for (const parts of event[role] ?? []) phrases.push(...parts);
  let highest = story.concepts.length * 3;
  const each = (take: (symbol: CompiledSymbol) => void) => {
    for (const phrase of phrases)
      for (const slot of phrase) {
        if (typeof slot === 'number') take(slot);
        else for (const symbol of slot) take(symbol);
      }
  };
  each((symbol) => {
    if (symbol > highest) highest = symbol;
  });
  const uses = new Int32Array(highest + 1);
  each((symbol) => {
    uses[symbol] = (uses[symbol] as number) + (isPerson(symbol) ? 10_000 : 1);
  });
  return uses;
}
