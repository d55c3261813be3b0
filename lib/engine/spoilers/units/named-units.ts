import type { GroupOf, NumberedReveals } from './numbered-reveals.ts';

/** How a unit that the text names stands to what an event reveals. */
export type Agreement = 'same' | 'within' | 'near' | 'other' | 'none';

/**
 * Whether an event may be what a text about some units speaks of: it reveals one of them, or something within
 * one (`S2E5` within `S2`), or a neighbour of one (`S2E5` where `S2E6` is named); `other` when the units named on its
 * lines are all different ones.
 *
 * @param codes The units that the event reveals.
 */
function agreement(codes: readonly string[], units: readonly string[], groupOf: GroupOf): Agreement {
  if (units.length === 0) return 'none';
  let how: Agreement = 'other';
  for (const code of codes) {
    const group = groupOf.get(code);
    const isNamed = units.includes(code);
    if (isNamed && group !== undefined) return 'same';
    if (isNamed || (group !== undefined && units.includes(group))) how = 'within';
    else
      for (const unit of units) {
        const itsGroup = groupOf.get(unit);
        if (itsGroup === code) how = 'within';
        else if (how === 'other' && group !== undefined && itsGroup === group) how = 'near';
      }
  }
  return how;
}

/** Units that some text names, which remembers how each reveal stands to them: a page asks thousands of times. */
export class NamedUnits {
  readonly units: readonly string[];
  private readonly known: (Agreement | undefined)[] = [];
  private readonly reveals: NumberedReveals;

  constructor(units: readonly string[], reveals: NumberedReveals) {
    this.units = units;
    this.reveals = reveals;
  }

  /** Whether it is a single episode that the text names. */
  get isOneEpisode(): boolean {
    const [unit] = this.units;
    return this.units.length === 1 && unit !== undefined && this.reveals.groupOf.has(unit);
  }

  /** How the units stand to a reveal, by its number. */
  agreement(reveal: number): Agreement {
    this.known[reveal] ??= agreement(this.reveals.codes[reveal] ?? [], this.units, this.reveals.groupOf);
    return this.known[reveal];
  }
}

/** The units of each reveal, by its number: how reveals stand to each other holds for all pages of a pack. */
export function unitsOfReveals(reveals: NumberedReveals): (reveal: number) => NamedUnits {
  const known: (NamedUnits | undefined)[] = [];
  return (reveal) => {
    known[reveal] ??= new NamedUnits(reveals.codes[reveal] ?? [], reveals);
    return known[reveal];
  };
}
