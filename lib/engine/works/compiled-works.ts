/** What sort of thing a work is; the series that holds others has a kind of its own. */
export const workKinds = [
  'franchise',
  'book-series',
  'volume',
  'novella',
  'novel',
  'webcomic',
  'companion',
  'show',
  'season',
  'film',
  'soundtrack',
] as const;
/** One of them. */
export type WorkKind = (typeof workKinds)[number];

/** One work as the engine needs it: where it stands in its series and which units of a line it is. */
export interface CompiledWork {
  readonly id: string;
  readonly kind: WorkKind;
  readonly title: string;
  readonly partOf?: string;
  readonly number?: number;
  /** Code of the unit, or of the group of units, that the work is: `V3`, `S2`, `FILM`. */
  readonly unit?: string;
  readonly line?: string;
  readonly episodes?: readonly { readonly code: string; readonly title: string }[];
  readonly adapts: readonly { readonly work: string; readonly part: 'whole' | 'part' }[];
}

/** A name as folded tokens joined by blanks, and what it names. */
export interface CompiledPhrase {
  readonly words: string;
  /** Index into `works`. */
  readonly work: number;
  /**
   * Made of everyday words or of people's names alone, so that it is a name only beside a word for a kind
   * of book, in quotation marks or otherwise set apart.
   */
  readonly ambiguous?: true;
}

/** What sort of place works come out at: a streaming service or channel, a site that shows a comic, a publisher. */
export const outletKinds = ['service', 'site', 'publisher'] as const;
/** One of them. */
export type OutletKind = (typeof outletKinds)[number];

/** One name of a place where works of the pack come out, as folded tokens joined by blanks. */
export interface CompiledOutlet {
  readonly kind: OutletKind;
  readonly name: string;
}

/** The works of a pack, with every name that a page may use for them. */
export interface CompiledWorks {
  readonly works: readonly CompiledWork[];
  readonly phrases: readonly CompiledPhrase[];
  /** Known misspellings. They name the work as well. */
  readonly slips: readonly CompiledPhrase[];
  /** Folded words that belong to the names of works and people: a capital on one is no other title. */
  readonly ownWords: readonly string[];
  readonly outlets: readonly CompiledOutlet[];
}
