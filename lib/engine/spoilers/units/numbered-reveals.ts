import type { CompiledEvent } from '../../story/compiled-story.ts';
import type { Line, Reveal } from '../../types.ts';

/** For each unit that belongs to a group its code and the group's: `S2E5` and `S2`. */
export type GroupOf = ReadonlyMap<string, string>;

/** The groups of all units of some lines. */
export const groupOfUnits = (lines: readonly Line[]): GroupOf =>
  new Map(
    lines.flatMap(({ units }) =>
      units.flatMap(({ code, group }): [string, string][] => (group ? [[code, group]] : [])),
    ),
  );

/**
 * Everything that events and stretches reveal, each different thing once: many events belong to one unit, and what
 * a page says of that unit is worked out once for all of them.
 */
export interface NumberedReveals {
  /** For each its units, one for each line that shows it. */
  readonly codes: readonly (readonly string[])[];
  /** The number of what an event reveals, by the event's place in the story. */
  readonly ofEvents: readonly number[];
  readonly ofStretches: readonly number[];
  readonly groupOf: GroupOf;
}

/** Numbers what some events and stretches reveal. */
export function numberReveals(
  events: readonly Pick<CompiledEvent, 'reveal'>[],
  stretches: readonly Reveal[],
  groupOf: GroupOf,
): NumberedReveals {
  const numbers = new Map<string, number>();
  const codes: string[][] = [];
  const numberOf = (reveal: Reveal): number => {
    let key = '';
    for (const line in reveal) key += `${line} ${reveal[line]} `;
    let number = numbers.get(key);
    if (number === undefined) {
      number = codes.push(Object.values(reveal)) - 1;
      numbers.set(key, number);
    }
    return number;
  };
  const ofEvents = events.map(({ reveal }) => numberOf(reveal));
  return { codes, ofEvents, ofStretches: stretches.map(numberOf), groupOf };
}
