import type { Reveal, SpoilerLevel } from '../types.ts';

/**
 * What may stand at one place of a phrase, as one number: `3 * place + kind`, where kind 0 is a word class
 * of `forms`, 1 a concept and 2 a person of the names.
 */
export type CompiledSymbol = number;
export const symbolKinds = { word: 0, concept: 1, person: 2 } as const;

export const isPersonSymbol = (symbol: CompiledSymbol): boolean => symbol % 3 === symbolKinds.person;

/** What a telling does for its event, see `tells`, `acts`, `hints` and `not` of an event's file. */
export type TellingRole = 'tells' | 'acts' | 'hints' | 'not';

/** The order in which an event's tellings are numbered. */
export const tellingRoles: readonly TellingRole[] = ['tells', 'acts', 'hints', 'not'];

export interface CompiledEvent {
  readonly id: string;
  readonly reveal: Reveal;
  readonly level: SpoilerLevel;
  /** People, by their place in the names. */
  readonly who: readonly number[];
  readonly with: readonly number[];
}

/** Marks in the packed phrases; what stands at a place is raised by `firstPlace`. */
export const phraseMarks = { nextPart: 0, end: 1, firstPlace: 2 } as const;

/**
 * The story that the pack knows, and the words in which people tell it. `concepts`, `slots` and `tellings` are
 * some hundred thousand numbers, so they are packed (`packed-numbers.ts`).
 *
 * In a phrase places follow each other in order: up to two other words may stand between neighbours, three
 * before a person. Its anchor is the place at which it is looked up: its rarest.
 */
export interface CompiledStory {
  /** Lower-case strings of which a page about the work holds at least one. */
  readonly gate: readonly string[];
  /** Titles under which the work goes, as folded tokens joined by spaces. */
  readonly titles: readonly string[];
  /** Misspellings of the title: most are also other things. */
  readonly slips: readonly string[];
  /** Word classes, one a line: a stem, `|`, and its endings with `,` between: `kiss|,ed,es,ing`. */
  readonly forms: string;
  /** For each concept how many phrases it has, then each: its anchor, its words' symbols, `end`. */
  readonly concepts: string;
  /** Everything that stands at a place of a telling, once: how many symbols, then these. Any of them fits. */
  readonly slots: string;
  /**
   * For each event and role how many tellings there are, then each: its anchor among all its places, its places
   * by their number in `slots`, `nextPart` between parts that all have to be there, `end`.
   */
  readonly tellings: string;
  readonly events: readonly CompiledEvent[];
  /** The day on which each unit, or group of units, came out. */
  readonly out: Readonly<Record<string, string>>;
}
