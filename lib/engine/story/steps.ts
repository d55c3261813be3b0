import type { CompiledSymbol } from './compiled-story.ts';

/**
 * A sentence as symbols: for each place what begins there, as pairs in one list: a symbol and the place where it
 * ends.
 */
export type Steps = readonly (readonly number[])[];

/** Whether a symbol begins at a place. */
export function beginsAt(steps: Steps, place: number, symbol: CompiledSymbol): boolean {
  const here = steps[place];
  if (here) for (let at = 0; at < here.length; at += 2) if (here[at] === symbol) return true;
  return false;
}
