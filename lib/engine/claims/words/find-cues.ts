import type { Token } from '../../text/tokenise.ts';
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
  tokens: readonly Token[],
  at: number,
  last: number,
  entries: readonly Entry<C>[],
): Entry<C> | undefined {
  for (const entry of entries) if (standsAt(tokens, at, last, entry.words)) return entry;
  return undefined;
}

/** Whether a phrase stands at a place where its first word does. */
function standsAt(tokens: readonly Token[], at: number, last: number, words: readonly string[]): boolean {
  if (at + words.length > last) return false;
  for (let k = 1; k < words.length; k += 1) if ((tokens[at + k] as Token).text !== words[k]) return false;
  return true;
}

/** Tokens with the tables whose phrases begin there. */
interface Searchable {
  readonly tokens: readonly Token[];
  readonly beginnings: Beginnings;
}

/** Finds the cues of a table in `tokens.slice(first, last)`, the longest at each place, none overlapping. */
export function findCues<C extends string>(
  { tokens, beginnings }: Searchable,
  first: number,
  last: number,
  table: PhraseTable<C>,
): Cue<C>[] {
  const found: Cue<C>[] = [];
  const { bit } = table;
  for (let at = first; at < last; at += 1) {
    if (((beginnings[at] as number) & bit) === 0) continue;
    const entries = table.get((tokens[at] as Token).text);
    const entry = entries && longestAt(tokens, at, last, entries);
    if (!entry) continue;
    found.push({ cue: entry.cue, form: entry.form, first: at, last: at + entry.words.length });
    at += entry.words.length - 1;
  }
  return found;
}

/** Which cues of a table are said in `tokens.slice(first, last)`: also by phrases that lie in others or run into them. */
export function cuesSaid<C extends string>(
  { tokens, beginnings }: Searchable,
  first: number,
  last: number,
  table: PhraseTable<C>,
): ReadonlySet<C> {
  const said = new Set<C>();
  const { bit } = table;
  for (let at = first; at < last; at += 1)
    if (((beginnings[at] as number) & bit) !== 0)
      for (const entry of table.get((tokens[at] as Token).text) ?? [])
        if (!said.has(entry.cue) && standsAt(tokens, at, last, entry.words)) said.add(entry.cue);
  return said;
}
