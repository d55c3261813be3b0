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
  readonly slots: readonly CompiledSlot[];
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

/** The story's phrases, by the symbol at which each is looked up. */
export interface PreparedStory {
  readonly events: readonly CompiledEvent[];
  /** For each surface form the word classes that hold it, as symbols. */
  readonly symbolsOf: ReadonlyMap<string, readonly CompiledSymbol[]>;
  readonly conceptsAt: ReadonlyMap<CompiledSymbol, readonly IndexedPhrase[]>;
  readonly partsAt: ReadonlyMap<CompiledSymbol, readonly IndexedPhrase[]>;
  readonly tellings: readonly Telling[];
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
    const [stem = '', endings = ''] = encoded.split('|');
    for (const ending of endings.split(',')) add(symbolsOf, stem + ending, place * 3);
  });
  const uses = countUses(story);
  const anchored = (slots: CompiledPhrase, target: number, part: number): IndexedPhrase => {
    const costs = slots.map((slot) => listed(slot).reduce((sum, symbol) => sum + (uses.get(symbol) ?? 0), 0));
    return { slots, anchor: costs.indexOf(Math.min(...costs)), target, part };
  };
  const conceptsAt = new Map<CompiledSymbol, IndexedPhrase[]>();
  story.concepts.forEach((phrases, concept) => {
    for (const slots of phrases) index(conceptsAt, anchored(slots, concept, 0));
  });
  const tellings: Telling[] = [];
  const partsAt = new Map<CompiledSymbol, IndexedPhrase[]>();
  story.events.forEach((event, place) => {
    for (const role of roles) {
      for (const parts of event[role] ?? []) {
        const target = tellings.length;
        const length = parts.reduce((sum, part) => sum + part.length, 0);
        tellings.push({ event: place, role, parts: parts.length, length });
        for (const [part, slots] of parts.entries()) index(partsAt, anchored(slots, target, part));
      }
    }
  });
  return {
    events: story.events,
    symbolsOf,
    conceptsAt,
    partsAt,
    tellings,
    titles: new Set(story.titles),
    slips: new Set(story.slips),
    out: new Map(Object.entries(story.out)),
  };
}

/** A slot as a list. */
export const listed = (slot: CompiledSlot): readonly CompiledSymbol[] =>
  typeof slot === 'number' ? [slot] : slot;

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function index(map: Map<CompiledSymbol, IndexedPhrase[]>, phrase: IndexedPhrase): void {
  for (const symbol of listed(phrase.slots[phrase.anchor] as CompiledSlot)) add(map, symbol, phrase);
}

/** In how many phrases each symbol stands, people counted as common: nearly every sentence has one. */
function countUses(story: CompiledStory): Map<CompiledSymbol, number> {
  const uses = new Map<CompiledSymbol, number>();
  const count = (phrase: CompiledPhrase) => {
    for (const symbol of phrase.flatMap(listed))
      uses.set(symbol, (uses.get(symbol) ?? 0) + (symbol % 3 === 2 ? 100 : 1));
  };
  for (const phrase of story.concepts.flat()) count(phrase);
  for (const event of story.events)
    for (const role of roles) for (const part of (event[role] ?? []).flat()) count(part);
  return uses;
}
