import type { PreparedPack } from '../../prepare.ts';
import type { Token } from '../../text/tokenise.ts';
import type { Reveal } from '../../types.ts';
import { wordSet } from '../../word-set.ts';
import type { WorkMention } from '../../works/work-mention.ts';

/** How a unit that the text names stands to what an event reveals. */
export type Agreement = 'same' | 'within' | 'other' | 'none';

/** For each unit that belongs to a group its code and the group's: `S2E5` and `S2`. */
export type GroupOf = ReadonlyMap<string, string>;

/**
 * Whether an event may be what a text about some units speaks of: it reveals one of them, or something within
 * one (`S2E5` within `S2`); `other` when the units named on its lines are all different ones.
 */
export function agreement(reveal: Reveal, units: readonly string[], groupOf: GroupOf): Agreement {
  if (units.length === 0) return 'none';
  let how: Agreement = 'other';
  for (const code of codesOf(reveal)) {
    const group = groupOf.get(code);
    const isNamed = units.includes(code);
    if (isNamed && group !== undefined) return 'same';
    if (isNamed || (group !== undefined && units.includes(group))) how = 'within';
    else for (const unit of units) if (groupOf.get(unit) === code) how = 'within';
  }
  return how;
}

const codes = new WeakMap<Reveal, readonly string[]>();

/** The units of a reveal, one for each line that shows it; the same list each time. */
export function codesOf(reveal: Reveal): readonly string[] {
  let own = codes.get(reveal);
  if (!own) {
    own = Object.values(reveal);
    codes.set(reveal, own);
  }
  return own;
}

/** Says how the units of a text stand to what an event reveals. */
export type AgreementOf = (reveal: Reveal, units: readonly string[]) => Agreement;

/** The same for one page, each pair worked out once: a page asks about the same few units ten thousand times. */
export function agreements(groupOf: GroupOf): AgreementOf {
  const known = new Map<readonly string[], Map<Reveal, Agreement>>();
  return (reveal, units) => {
    if (units.length === 0) return 'none';
    let ofUnits = known.get(units);
    if (!ofUnits) {
      ofUnits = new Map();
      known.set(units, ofUnits);
    }
    let how = ofUnits.get(reveal);
    if (how === undefined) {
      how = agreement(reveal, units, groupOf);
      ofUnits.set(reveal, how);
    }
    return how;
  };
}

/** The units named in a text by its references to works. */
export const unitsOf = (works: readonly WorkMention[]): string[] => [
  ...new Set(works.flatMap(({ units }) => units)),
];

/**
 * The episodes that a heading names by title alone ("Meet", "Episode 4: Journey"). Titles are everyday words,
 * so next to nothing else may stand in the heading.
 */
export function episodesNamed(tokens: readonly Token[], { works }: PreparedPack): string[] {
  const words = tokens
    .filter(({ kind, text }) => kind === 'word' && !fillers.has(text))
    .map(({ text }) => text);
  const heading = words.join(' ');
  return works.works
    .flatMap(({ episodes = [] }) => episodes)
    .filter(({ title }) => title.toLowerCase().replace(/[^\p{L}]+/gu, ' ') === heading)
    .map(({ code }) => code);
}

const fillers = wordSet(
  'episode ep part chapter one two three four five six seven eight and ending explained the finale recap',
);
