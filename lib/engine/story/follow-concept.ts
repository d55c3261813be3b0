import type { CompiledConcept, CompiledSymbol } from './compiled-story.ts';
import { beginsAt, type Steps } from './steps.ts';

/** How many other words may stand between two words of a concept. */
const gap = 2;

/**
 * Where a concept's phrase stands around its anchor at a place, as `[first, end)`: the shortest way to both
 * sides. A word may be there twice, so all places that can be reached are followed.
 */
export function followConcept(
  steps: Steps,
  phrase: CompiledConcept,
  place: number,
): { first: number; end: number } | undefined {
  const [, anchor] = phrase;
  const last = phrase.length - firstWord - 1;
  // Nearly all fail at a neighbour of the anchor: seen before anything is collected.
  if (anchor < last && !reaches(steps, wordAt(phrase, anchor + 1), place, 1)) return undefined;
  if (anchor > 0 && !reaches(steps, wordAt(phrase, anchor - 1), place, -1)) return undefined;
  let to = [place];
  for (let at = anchor + 1; at <= last && to.length > 0; at += 1)
    to = within(steps, wordAt(phrase, at), to, 1);
  let from = to.length > 0 ? [place] : to;
  for (let at = anchor - 1; at >= 0 && from.length > 0; at -= 1)
    from = within(steps, wordAt(phrase, at), from, -1);
  if (from.length === 0) return undefined;
  return { first: Math.max(...from), end: Math.min(...to) + 1 };
}

/** Where the words begin in a phrase, after its concept and its anchor. */
const firstWord = 2;
const wordAt = (phrase: CompiledConcept, at: number) => phrase[firstWord + at] as CompiledSymbol;

function reaches(steps: Steps, word: CompiledSymbol, other: number, side: 1 | -1): boolean {
  for (let away = 1; away <= gap + 1; away += 1) if (beginsAt(steps, other + side * away, word)) return true;
  return false;
}

/** The places of a word within reach of any of some places, to one side of it. */
function within(steps: Steps, word: CompiledSymbol, others: readonly number[], side: 1 | -1): number[] {
  const places: number[] = [];
  for (const other of others) {
    for (let away = 1; away <= gap + 1; away += 1) {
      const at = other + side * away;
      if (beginsAt(steps, at, word) && !places.includes(at)) places.push(at);
    }
  }
  return places;
}
