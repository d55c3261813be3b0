import { numberAt } from '../number-text.ts';
import type { CompiledSymbol } from './compiled-story.ts';
import { type CompiledTellings, gapBefore, isSignOf, tellingSigns } from './compiled-tellings.ts';
import type { Steps } from './steps.ts';

/**
 * Whether each part of a telling stands somewhere in a sentence, its places in order and close enough. That every
 * place has its symbol in the sentence was seen before.
 *
 * @param at Where the telling begins in `places`.
 */
export function followTelling(steps: Steps, at: number, tellings: CompiledTellings): boolean {
  const { places } = tellings;
  let from = at;
  for (let to = at; ; to += 1) {
    const sign = numberAt(places, to);
    if (sign >= tellingSigns.firstSymbol) continue;
    // A part of one place needs no following.
    if (to - from > 1 && !followPart(steps, from, to, tellings)) return false;
    if (sign === tellingSigns.end) return true;
    from = to + 1;
  }
}

function followPart(steps: Steps, from: number, to: number, tellings: CompiledTellings): boolean {
  const first = numberAt(tellings.places, from);
  let ends: number[] = [];
  for (let place = 0; place < steps.length; place += 1)
    addEnds(steps[place] as readonly number[], first, tellings, ends);
  for (let at = from + 1; at < to && ends.length > 0; at += 1) {
    const sign = numberAt(tellings.places, at);
    const gap = gapBefore(tellings, sign);
    const next: number[] = [];
    for (const end of ends)
      for (let place = end; place <= end + gap && place < steps.length; place += 1)
        addEnds(steps[place] as readonly number[], sign, tellings, next);
    ends = next;
  }
  return ends.length > 0;
}

/** Adds the ends of whatever begins at a place and is what a sign stands for. */
function addEnds(here: readonly number[], sign: number, tellings: CompiledTellings, ends: number[]): void {
  for (let pair = 0; pair < here.length; pair += 2) {
    if (!isSignOf(tellings, sign, here[pair] as CompiledSymbol)) continue;
    const end = here[pair + 1] as number;
    if (!ends.includes(end)) ends.push(end);
  }
}
