import type { CompiledEvent } from '../../story/compiled-story.ts';
import type { Reveal } from '../../types.ts';

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
}

/** Numbers what some events and stretches reveal. */
export function numberReveals(
  events: readonly Pick<CompiledEvent, 'reveal'>[],
  stretches: readonly Reveal[],
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
  return { codes, ofEvents, ofStretches: stretches.map(numberOf) };
}
