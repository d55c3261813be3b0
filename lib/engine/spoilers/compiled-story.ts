import type { Reveal, SpoilerLevel } from '../types.ts';

/**
 * What may stand at one place of a phrase, as one number: `3 * place + kind`, where kind 0 is a word class
 * of `forms`, 1 a concept and 2 a person of the names.
 */
export type CompiledSymbol = number;
export const symbolKinds = { word: 0, concept: 1, person: 2 } as const;

/** One place of a phrase: the one thing, or any of the things, that may stand there. */
export type CompiledSlot = CompiledSymbol | readonly CompiledSymbol[];

/** Places in order. Up to two other words may stand between neighbours, three before a person. */
export type CompiledPhrase = readonly CompiledSlot[];

/** What a telling does for its event, see `tells`, `acts`, `hints` and `not` of an event's file. */
export type TellingRole = 'tells' | 'acts' | 'hints' | 'not';

export interface CompiledEvent {
  readonly id: string;
  readonly reveal: Reveal;
  readonly level: SpoilerLevel;
  /** People, by their place in the names. */
  readonly who: readonly number[];
  readonly with: readonly number[];
  /** Tellings, each of parts that all have to stand in the sentence. */
  readonly tells?: readonly (readonly CompiledPhrase[])[];
  readonly acts?: readonly (readonly CompiledPhrase[])[];
  readonly hints?: readonly (readonly CompiledPhrase[])[];
  readonly not?: readonly (readonly CompiledPhrase[])[];
}

/** The story that the pack knows, and the words in which people tell it. */
export interface CompiledStory {
  /** Lower-case strings of which a page about the work holds at least one. */
  readonly gate: readonly string[];
  /** Titles under which the work goes, as folded tokens joined by spaces. */
  readonly titles: readonly string[];
  /** Misspellings of the title: most are also other things. */
  readonly slips: readonly string[];
  /** Word classes: a stem, `|`, and its endings with `,` between: `kiss|,ed,es,ing`. */
  readonly forms: readonly string[];
  /** Phrases of each concept. */
  readonly concepts: readonly (readonly CompiledPhrase[])[];
  readonly events: readonly CompiledEvent[];
  /** The day on which each unit, or group of units, came out. */
  readonly out: Readonly<Record<string, string>>;
}
