import type { Reveal, Source } from '../../types.ts';

/** Where a release or a publisher holds. `world`: everywhere, or the first of all. */
export type Region = 'UK' | 'US' | 'DE' | 'world';

/** The value of each attribute, as the pack's schema describes it. Days may be partial: `2022-05`, `2022`. */
export interface FactValues {
  readonly order: { readonly state: 'not ordered' | 'in development' | 'ordered' | 'will not be made' };
  readonly production: { readonly state: 'not started' | 'filming' | 'wrapped' };
  readonly casting: { readonly state: 'not announced' | 'leads announced' | 'announced' };
  readonly trailer: { readonly state: 'none' | 'released'; readonly date?: string };
  readonly title: { readonly title?: string };
  readonly release: {
    readonly state: 'undated' | 'announced' | 'released';
    readonly date?: string;
    readonly region: Region;
  };
  readonly count: {
    readonly of: string;
    readonly number: number;
    readonly scope: 'out' | 'planned' | 'total';
    readonly region?: Region;
  };
  readonly final: { readonly work: string };
  readonly adapts: { readonly works: readonly string[]; readonly partly: readonly string[] };
  readonly plays: { readonly character: string; readonly works: readonly string[] };
  readonly absent: { readonly work: string };
  readonly job: { readonly job: string; readonly works: readonly string[] };
  readonly award: { readonly award: string; readonly result: 'won' | 'nominated'; readonly number?: number };
  readonly figure: {
    readonly of: string;
    readonly number: number;
    readonly unit: string;
    readonly compare: 'exact' | 'at least' | 'about';
    /** Whether it moves by itself, so that a page's "is" is about the page's own day. */
    readonly drifts?: true;
  };
  readonly status: { readonly state: 'not begun' | 'running' | 'paused' | 'ended' };
  readonly publisher: { readonly publisher: string; readonly region?: Region };
  readonly detail: { readonly text: string; readonly of?: string; readonly words: readonly string[] };
}

/** What a fact is about: the name of one of the values above. */
export type Attribute = keyof FactValues;

/** One value with the days between which it held: `from <= day < until`. */
export interface Period<A extends Attribute = Attribute> {
  readonly value: FactValues[A];
  readonly from?: string;
  readonly until?: string;
  /** Indexes into the timeline's `sources`. */
  readonly sources: readonly number[];
}

/** One attribute of one subject with every value that it has had, in order of time. */
export interface Fact<A extends Attribute = Attribute> {
  readonly id: string;
  readonly subject: string;
  readonly attribute: A;
  readonly annotate: boolean;
  readonly periods: readonly Period<A>[];
  /** Wrong values that pages are known to give, as `compileWording` writes them out. */
  readonly mistakes: readonly string[];
  /** What holds of the subject and not of those with whom pages mix it up, written out in the same way. */
  readonly mixedUp?: { readonly with: readonly string[]; readonly words: readonly string[] };
  /** Present when the fact itself tells story. */
  readonly reveal?: Reveal;
  readonly safe?: string;
}

/** A person or place as the claims need it: the names that are right, and those that are slips. */
export interface NamedPerson {
  readonly id: string;
  readonly kind: 'character' | 'actor' | 'crew' | 'company' | 'group' | 'place' | 'pet';
  readonly name: string;
  /** Folded tokens joined by blanks. */
  readonly names: readonly string[];
  readonly slips: readonly string[];
}

/** Everything that is known of production and publication, by day. */
export interface CompiledTimeline {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly people: readonly NamedPerson[];
}
