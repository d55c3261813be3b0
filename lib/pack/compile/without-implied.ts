import { type Phrase, type Slot, symbolsIn, type Telling } from './phrase.ts';

/** Whether wherever the longer phrase stands the shorter one does: its places are a run of the longer one's. */
function implies(longer: Phrase, shorter: Phrase): boolean {
  for (let from = 0; from + shorter.length <= longer.length; from += 1) {
    const isRun = shorter.every((slot, at) => {
      const wanted = symbolsIn(slot);
      return symbolsIn(longer[from + at] as Slot).every((symbol) => wanted.includes(symbol));
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
