import type { CompiledSlot, CompiledSymbol } from './compiled-story.ts';
import type { IndexedPhrase } from './prepare-story.ts';

/**
 * For each place of a sentence what begins there, as pairs in one list: a symbol and the place where it ends.
 */
export type Steps = readonly (readonly number[])[];

/** Whether a symbol is what may stand at a place of a phrase. */
const fits = (slot: CompiledSlot, symbol: CompiledSymbol): boolean =>
  typeof slot === 'number' ? slot === symbol : slot.includes(symbol);

const isPerson = (symbol: CompiledSymbol) => symbol % 3 === 2;

/** How many other words may stand before a place: two, three before a person. */
const gapBefore = (slot: CompiledSlot) =>
  (typeof slot === 'number' ? isPerson(slot) : slot.some(isPerson)) ? 3 : 2;

/** The longest thing that may stand at one place is a concept's phrase or a long name. */
const longestStep = 12;

/** Follows a phrase to both sides of its anchor at `[place, end)`. */
export function follow(
  steps: Steps,
  { slots, anchor }: IndexedPhrase,
  place: number,
  end: number,
): { first: number; end: number } | undefined {
  let ends = [end];
  for (let at = anchor + 1; at < slots.length; at += 1) {
    ends = stepRight(steps, slots[at] as CompiledSlot, ends);
    if (ends.length === 0) return undefined;
  }
  let starts = [place];
  for (let at = anchor - 1; at >= 0; at -= 1) {
    starts = stepLeft(steps, slots[at] as CompiledSlot, starts, gapBefore(slots[at + 1] as CompiledSlot));
    if (starts.length === 0) return undefined;
  }
  return { first: Math.max(...starts), end: Math.min(...ends) };
}

function stepRight(steps: Steps, wanted: CompiledSlot, from: readonly number[]): number[] {
  const gap = gapBefore(wanted);
  const ends: number[] = [];
  for (const end of from) {
    for (let at = end; at <= end + gap && at < steps.length; at += 1) {
      const here = steps[at] as readonly number[];
      for (let pair = 0; pair < here.length; pair += 2) {
        if (!fits(wanted, here[pair] as number)) continue;
        const next = here[pair + 1] as number;
        if (!ends.includes(next)) ends.push(next);
      }
    }
  }
  return ends;
}

function stepLeft(steps: Steps, wanted: CompiledSlot, from: readonly number[], gap: number): number[] {
  const starts: number[] = [];
  for (const start of from) {
    for (let at = start - 1; at >= 0 && at >= start - gap - longestStep; at -= 1) {
      const here = steps[at] as readonly number[];
      for (let pair = 0; pair < here.length; pair += 2) {
        const end = here[pair + 1] as number;
        if (end > start || start - end > gap || !fits(wanted, here[pair] as number)) continue;
        if (!starts.includes(at)) starts.push(at);
      }
    }
  }
  return starts;
}
