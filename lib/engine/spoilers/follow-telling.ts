import { endOfPart, type PreparedTellings } from './prepare-tellings.ts';
import type { Steps } from './steps.ts';

/** Whether each part of a telling stands somewhere in a sentence, its places in order and close enough. */
export function followTelling(steps: Steps, telling: number, tellings: PreparedTellings): boolean {
  const { first, items } = tellings.places;
  const last = first[telling + 1] as number;
  for (let at = first[telling] as number; at < last; ) {
    let end = at;
    while (items[end] !== endOfPart) end += 1;
    // A part of one place stands there if its symbol does, and that was looked at before.
    if (end - at > 1 && !followPart(steps, at, end, tellings)) return false;
    at = end + 1;
  }
  return true;
}

function followPart(steps: Steps, from: number, to: number, tellings: PreparedTellings): boolean {
  let ends: number[] = [];
  for (let place = 0; place < steps.length; place += 1)
    addEnds(steps[place] as readonly number[], tellings.places.items[from] as number, tellings, ends);
  for (let at = from + 1; at < to && ends.length > 0; at += 1) {
    const slot = tellings.places.items[at] as number;
    const gap = tellings.gapBefore[slot] as number;
    const next: number[] = [];
    for (const end of ends)
      for (let place = end; place <= end + gap && place < steps.length; place += 1)
        addEnds(steps[place] as readonly number[], slot, tellings, next);
    ends = next;
  }
  return ends.length > 0;
}

/** Adds the ends of whatever begins at a place and fits a slot. */
function addEnds(
  here: readonly number[],
  slot: number,
  { slots: { first, items } }: PreparedTellings,
  ends: number[],
): void {
  const last = first[slot + 1] as number;
  for (let pair = 0; pair < here.length; pair += 2) {
    for (let at = first[slot] as number; at < last; at += 1) {
      if (items[at] !== here[pair]) continue;
      const end = here[pair + 1] as number;
      if (!ends.includes(end)) ends.push(end);
    }
  }
}
