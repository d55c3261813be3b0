import type { Reveal, SpoilerLevel } from '../types.ts';
import type { CompiledTellings } from './compiled-tellings.ts';

/**
 * What may stand at one place of a phrase, as one number: `3 * place + kind`, where kind 0 is a word class,
 * 1 a concept and 2 a person of the names.
 */
export type CompiledSymbol = number;

/** The kinds, as they are added to a symbol. */
export const symbolKinds = { word: 0, concept: 1, person: 2 } as const;

/** Whether a symbol stands for a person. */
export const isPersonSymbol = (symbol: CompiledSymbol): boolean => symbol % 3 === symbolKinds.person;

/** One event of the story: which unit shows it first, how much it gives away, and who is in it. */
export interface CompiledEvent {
  readonly id: string;
  readonly reveal: Reveal;
  readonly level: SpoilerLevel;
  /** People, by their place in the names. */
  readonly who: readonly number[];
  readonly with: readonly number[];
}

/**
 * A phrase of a concept: the concept, the place among its words at which it is looked up (its rarest), and the
 * symbols of its words. Up to two other words may stand between neighbours.
 */
export type CompiledConcept = readonly [
  concept: CompiledSymbol,
  anchor: number,
  ...words: readonly CompiledSymbol[],
];

/** The story that the pack knows, and the words in which people tell it. */
export interface CompiledStory {
  /** Lower-case strings of which a page about the work holds at least one. */
  readonly gate: readonly string[];
  /** Titles under which the work goes, as folded tokens joined by spaces. */
  readonly titles: readonly string[];
  /** Misspellings of the title: most are also other things. */
  readonly slips: readonly string[];
  /**
   * By the first two letters all forms of the story's words, one a line, each with the symbols of the word classes
   * that hold it: `kissed 12,345`. A line break before each and at the end.
   */
  readonly forms: Readonly<Record<string, string>>;
  /** By the word at which they are looked up. */
  readonly concepts: Readonly<Record<CompiledSymbol, readonly CompiledConcept[]>>;
  readonly tellings: CompiledTellings;
  readonly events: readonly CompiledEvent[];
  /** The day on which each unit, or group of units, came out. */
  readonly out: Readonly<Record<string, string>>;
}
