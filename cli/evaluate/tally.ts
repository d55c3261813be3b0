/** How often a decision was right, made for nothing, and missing. */
export interface Tally {
  right: number;
  forNothing: number;
  missed: number;
}

/** A tally and what follows from it; each ratio from 0 to 1. */
export interface Ratios extends Readonly<Tally> {
  /** 1 where nothing was decided. */
  readonly precision: number;
  /** 1 where there was nothing to decide. */
  readonly recall: number;
  readonly f1: number;
}

/** A tally of nothing yet. */
export const newTally = (): Tally => ({ right: 0, forNothing: 0, missed: 0 });

/** The tally of a key, begun where there is none. */
export function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const found = tallies.get(key) ?? newTally();
  tallies.set(key, found);
  return found;
}

/** One share of another; 1 where the other is 0: nothing was asked, nothing was wrong. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Precision, recall and their harmonic mean. */
export function ratiosOf({ right, forNothing, missed }: Tally): Ratios {
  const precision = share(right, right + forNothing);
  const recall = share(right, right + missed);
  const sum = precision + recall;
  return { right, forNothing, missed, precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
