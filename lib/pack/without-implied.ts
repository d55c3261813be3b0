import type { CompiledPhrase, CompiledSlot } from '../engine/spoilers/compiled-story.ts';

type Telling = readonly CompiledPhrase[];

const listed = (slot: CompiledSlot): readonly number[] => (typeof slot === 'number' ? [slot] : slot);

/** Whether wherever the longer phrase stands the shorter one does: its places are a run of the longer one's. */
function implies(longer: CompiledPhrase, shorter: CompiledPhrase): boolean {
  for (let from = 0; from + shorter.length <= longer.length; from += 1) {
    const isRun = shorter.every((slot, at) => {
      const wanted = listed(slot);
      return listed(longer[from + at] as CompiledSlot).every((symbol) => wanted.includes(symbol));
    });
    if (isRun) return true;
  }
  return false;
}

/**
 * Leaves out tellings that can never be found without a shorter one of the same list: "in the clinic" beside
 * "the clinic". They would add nothing but bytes.
 */
export function withoutImplied(tellings: readonly Telling[]): Telling[] {
  return tellings.filter((telling, place) =>
    tellings.every((other, otherPlace) => {
      const [only, ...more] = other;
      if (otherPlace === place || !only || more.length > 0) return true;
      if (!telling.some((part) => implies(part, only))) return true;
      // Two that imply each other are the same: the first stays.
      const [own, ...others] = telling;
      return others.length === 0 && own !== undefined && implies(only, own) && place < otherPlace;
    }),
  );
}
