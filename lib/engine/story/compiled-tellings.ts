import { numberAt } from '../number-text.ts';

/** What a telling does for its event, see `tells`, `acts`, `hints` and `not` of an event's file. */
export type TellingRole = 'tells' | 'acts' | 'hints' | 'not';

/** The roles, in the order in which `ownerOf` counts them. */
export const tellingRoles = ['tells', 'acts', 'hints', 'not'] as const satisfies readonly TellingRole[];

/**
 * Signs in `places`: what ends a telling, what parts it, and a symbol or a choice of symbols. In a part places
 * follow each other in order: up to two other words may stand between neighbours, three before a person.
 */
export const tellingSigns = { end: 0, nextPart: 1, firstSymbol: 2 } as const;

/**
 * All tellings of a pack, as texts of numbers (`number-text.ts`), laid out as they are looked up: nothing is left
 * to be built when a page opens. Each belongs to the group of those that have the same two rarest places: where the symbol
 * of the one is in a sentence, and any of the other's, the group is looked at.
 */
export interface CompiledTellings {
  /** How many symbols there are. */
  readonly symbols: number;
  /** For each symbol, and once more, where its groups begin in `groups`. */
  readonly groupsOf: string;
  readonly groups: string;
  /** For each group the sign of the other place; `end` where a telling has but one. */
  readonly besideOf: string;
  /** For each group, and once more, its first telling: they are numbered in the order of the groups. */
  readonly tellingsOf: string;
  /** For each group where its tellings begin in `places`; wide numbers. */
  readonly placesOf: string;
  /**
   * The tellings one after the other. A sign from `firstSymbol` on is a symbol raised by it, and beyond all
   * symbols the number of a choice.
   */
  readonly places: string;
  /** For each choice, and once more, where its symbols begin in `choices`. */
  readonly choiceOf: string;
  /** Symbols of which any may stand at a place. */
  readonly choices: string;
  /** For each telling its event and role: `event * 4 + role`. */
  readonly ownerOf: string;
  /** For each telling how many places it has: a longer one says more. */
  readonly lengthOf: string;
}

/** The event to which a telling belongs, by its place. */
export const eventOf = ({ ownerOf }: Pick<CompiledTellings, 'ownerOf'>, telling: number): number =>
  Math.floor(numberAt(ownerOf, telling) / tellingRoles.length);

/** What a telling does for its event, by its place. */
export const roleOf = ({ ownerOf }: Pick<CompiledTellings, 'ownerOf'>, telling: number): TellingRole =>
  tellingRoles[numberAt(ownerOf, telling) % tellingRoles.length] as TellingRole;
