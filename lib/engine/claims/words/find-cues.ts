import type { Beginnings } from './beginnings.ts';
import { endOfPhrase, endOfTerm } from './phrase.ts';
import type { Entry, Form, PhraseTable } from './phrase-table.ts';

/** A cue found in text: what it speaks of and which tokens it takes. */
export interface Cue<C extends string = string> {
  readonly cue: C;
  readonly form: Form;
  readonly first: number;
  readonly last: number;
}

// A loop instead of closures: this runs for many words of a page.
function longestAt<C extends string>(
  terms: readonly string[],
  at: number,
  last: number,
  entries: readonly Entry<C>[],
): Cue<C> | undefined {
  const second = endOfTerm(terms, at, last);
  let longest: Entry<C> | undefined;
  let longestEnd = 0;
  for (const entry of entries) {
    const end = endOfPhrase(entry.phrase, terms, second, last);
    if (end === undefined || end <= longestEnd) continue;
    longest = entry;
    longestEnd = end;
  }
  return longest && { cue: longest.cue, form: longest.form, first: at, last: longestEnd };
}

/** Terms with what begins there. */
interface Searchable {
  readonly terms: readonly string[];
  readonly beginnings: Beginnings;
}

/** Finds the cues of a table in `terms.slice(first, last)`, the longest at each place, none overlapping. */
export function findCues<C extends string>(
  { terms, beginnings }: Searchable,
  first: number,
  last: number,
  table: PhraseTable<C>,
): Cue<C>[] {
  const found: Cue<C>[] = [];
  const { bit } = table;
  for (let at = first; at < last; at += 1) {
    if (((beginnings.tables[at] as number) & bit) === 0) continue;
    const entries = table.get(terms[at] as string);
    const cue = entries && longestAt(terms, at, last, entries);
    if (!cue) continue;
    found.push(cue);
    at = cue.last - 1;
  }
  return found;
}

/** Whether a phrase of a table stands in `terms.slice(first, last)`. */
export const saysAny = (
  view: Searchable,
  { first, last }: { first: number; last: number },
  table: PhraseTable<string>,
): boolean => findCues(view, first, last, table).length > 0;

/** Which cues of a table are said in `terms.slice(first, last)`: also by phrases that lie in others or run into them. */
export function cuesSaid<C extends string>(
  { terms, beginnings }: Searchable,
  first: number,
  last: number,
  table: PhraseTable<C>,
): ReadonlySet<C> {
  const said = new Set<C>();
  const { bit } = table;
  for (let at = first; at < last; at += 1) {
    if (((beginnings.tables[at] as number) & bit) === 0) continue;
    const second = endOfTerm(terms, at, last);
    for (const { phrase, cue } of table.get(terms[at] as string) ?? [])
      if (!said.has(cue) && endOfPhrase(phrase, terms, second, last) !== undefined) said.add(cue);
  }
  return said;
}
