import { isSign } from '../../works/outlets.ts';
import type { Beginnings, Entry, Form, PhraseTable } from './phrase-table.ts';

/** A cue found in text: what it speaks of and which tokens it takes. */
export interface Cue<C extends string = string> {
  readonly cue: C;
  readonly form: Form;
  readonly first: number;
  readonly last: number;
}

// Loops instead of closures: this runs for many words of a page.
function longestAt<C extends string>(
  terms: readonly string[],
  at: number,
  last: number,
  entries: readonly Entry<C>[],
): Cue<C> | undefined {
  for (const { words, cue, form } of entries) {
    const end = endOf(words, terms, at, last);
    if (end !== undefined) return { cue, form, first: at, last: end };
  }
  return undefined;
}

/** Where a phrase ends that begins at a place where its first word does. An outlet may be named in several words: the phrase has one sign for them. */
function endOf(
  words: readonly string[],
  terms: readonly string[],
  at: number,
  last: number,
): number | undefined {
  let end = at;
  for (let k = 0; k < words.length; k += 1) {
    const word = words[k] as string;
    if (end >= last || terms[end] !== word) return undefined;
    end += 1;
    if (isSign(word)) while (end < last && terms[end] === word) end += 1;
  }
  return end;
}

/** Terms with the tables whose phrases begin there. */
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
    if (((beginnings[at] as number) & bit) === 0) continue;
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
  for (let at = first; at < last; at += 1)
    if (((beginnings[at] as number) & bit) !== 0)
      for (const entry of table.get(terms[at] as string) ?? [])
        if (!said.has(entry.cue) && endOf(entry.words, terms, at, last) !== undefined) said.add(entry.cue);
  return said;
}
