import type { NumberedReveals } from './numbered-reveals.ts';

/** How a unit that the text names stands to what an event reveals. */
export type Agreement = 'same' | 'within' | 'other' | 'none';

/** For each unit that belongs to a group its code and the group's: `S2E5` and `S2`. */
export type GroupOf = ReadonlyMap<string, string>;

/**
 * Whether an event may be what a text about some units speaks of: it reveals one of them, or something within
 * one (`S2E5` within `S2`); `other` when the units named on its lines are all different ones.
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
    else for (const unit of units) if (groupOf.get(unit) === code) how = 'within';
  }
  return how;
}

/** Units that some text names, which remembers how each reveal stands to them: a page asks thousands of times. */
export class NamedUnits {
  readonly units: readonly string[];
  private readonly known: (Agreement | undefined)[] = [];
  private readonly reveals: NumberedReveals;
  private readonly groupOf: GroupOf;

  constructor(units: readonly string[], reveals: NumberedReveals, groupOf: GroupOf) {
    this.units = units;
    this.reveals = reveals;
    this.groupOf = groupOf;
  }

  /** How the units stand to a reveal, by its number. */
  agreement(reveal: number): Agreement {
    this.known[reveal] ??= agreement(this.reveals.codes[reveal] ?? [], this.units, this.groupOf);
    return this.known[reveal];
  }
}
