import { numbersIn, wideNumbersIn } from '../number-text.ts';
import type { CompiledTellings } from './compiled-tellings.ts';

/** The tables that are gone through for every sentence. */
const numbered = ['groupsOf', 'groups', 'besideOf', 'tellingsOf', 'places', 'choiceOf', 'choices'] as const;

/** The tellings of a pack as arrays of numbers; `CompiledTellings` says what they mean. */
export interface PreparedTellings
  extends Omit<CompiledTellings, (typeof numbered)[number] | 'placesOf'>,
    Readonly<Record<(typeof numbered)[number], Uint16Array>> {
  readonly placesOf: Uint32Array;
  /** Beside each number in `groups` that group's sign in `besideOf`: nearly every group is left when that is read. */
  readonly besides: Uint16Array;
}

/**
 * Writes the tables out. A sentence asks for some hundreds of their numbers, at places all over them: out of an array that
 * is quicker than out of a text, above all before the code that asks is compiled.
 */
export function prepareTellings(tellings: CompiledTellings): PreparedTellings {
  const arrays = Object.fromEntries(numbered.map((name) => [name, numbersIn(tellings[name])])) as Record<
    (typeof numbered)[number],
    Uint16Array
  >;
  const { groups, besideOf } = arrays;
  const besides = groups.map((group) => besideOf[group] as number);
  return { ...tellings, ...arrays, besides, placesOf: wideNumbersIn(tellings.placesOf) };
}
