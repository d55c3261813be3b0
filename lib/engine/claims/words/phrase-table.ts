import type { Token } from '../../text/tokenise.ts';

/** Which form of a verb a cue is in; `word` for anything else. Past and participle may look alike. */
export type Form = 'base' | 's' | 'past' | 'participle' | 'ing' | 'word';

/** A cue found in text: what it speaks of and which tokens it takes. */
export interface Cue<C extends string = string> {
  readonly cue: C;
  readonly form: Form;
  readonly first: number;
  readonly last: number;
}

interface Entry<C extends string> {
  readonly words: readonly string[];
  readonly cue: C;
  readonly form: Form;
}

/** A row of a table under one of its first words: what may follow that word, separated by `|`. */
interface Row<C extends string> {
  readonly cue: C;
  readonly form: Form;
  readonly tails: string;
}

/**
 * For every word the tables with phrases that begin with it, as bits: a page's words are looked up once for all tables,
 * not once for each.
 */
const tablesOf = new Map<string, number>();
let tableCount = 0;
const mostBits = 32;

/** For each token the tables that have phrases beginning with it, as bits. */
export type Beginnings = Int32Array;

/** Looks the words of a block up, once for all tables. */
export function beginningsOf(tokens: readonly Token[]): Beginnings {
  const beginnings = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1)
    beginnings[at] = tablesOf.get((tokens[at] as Token).text) ?? 0;
  return beginnings;
}

/**
 * Phrases by their first word. They are written out when a page first has that word: most words of a table are on
 * no page, and writing out all took a tenth of the time of a first page.
 */
export class PhraseTable<C extends string> {
  /** Its own among beginnings. More tables than there are bits would share them, and each would look a few words up in vain. */
  readonly bit = 1 << (tableCount++ % mostBits);
  private readonly rows = new Map<string, Row<C>[]>();
  private readonly entries = new Map<string, readonly Entry<C>[]>();

  add(word: string, row: Row<C>): void {
    tablesOf.set(word, (tablesOf.get(word) ?? 0) | this.bit);
    const rows = this.rows.get(word);
    if (rows) rows.push(row);
    else this.rows.set(word, [row]);
  }

  /** Words of which every phrase has one: of each its longest, which few sentences have. */
  keyWords(): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const [word, rows] of this.rows)
      for (const { tails } of rows) for (const tail of tails.split('|')) keys.add(longestWord(word, tail));
    return keys;
  }

  /** The phrases that begin with a word, longest first; `undefined` for none. */
  get(word: string): readonly Entry<C>[] | undefined {
    const rows = this.rows.get(word);
    if (!rows) return undefined;
    let entries = this.entries.get(word);
    if (!entries) {
      entries = rows
        .flatMap(({ cue, form, tails }) =>
          tails
            .split('|')
            .map((tail) => ({ words: tail === '' ? [word] : [word, ...tail.split(' ')], cue, form })),
        )
        .sort((one, other) => other.words.length - one.words.length);
      this.entries.set(word, entries);
    }
    return entries;
  }
}

function longestWord(word: string, tail: string): string {
  let longest = word;
  for (const other of tail.split(' ')) if (other.length > longest.length) longest = other;
  return longest;
}

const forms: readonly Form[] = ['base', 's', 'past', 'participle', 'ing'];

/**
 * Makes a table of cues.
 *
 * @param verbs By cue, rows of five forms (base, s, past, participle, ing), with what must follow after a colon:
 * `come comes came come coming: out|to netflix`. Without a colon the verb stands alone.
 * @param phrases By cue, lines of phrases separated by `|`.
 */
export function phraseTable<C extends string>(
  verbs: Partial<Record<C, readonly string[]>>,
  phrases: Partial<Record<C, readonly string[]>>,
): PhraseTable<C> {
  const table = new PhraseTable<C>();
  for (const [cue, rows] of Object.entries(verbs) as [C, readonly string[]][]) {
    for (const row of rows) {
      const [verb = '', tails = ''] = row.split(': ');
      const words = verb.trim().split(' ');
      // "landed" is past and participle: kept once, as the past; its helpers tell which.
      for (const [at, word] of words.entries())
        if (words.indexOf(word) === at) table.add(word, { cue, form: forms[at] as Form, tails });
    }
  }
  for (const [cue, lines] of Object.entries(phrases) as [C, readonly string[]][]) {
    for (const phrase of lines.flatMap((line) => line.split('|'))) {
      const [word = '', ...tail] = phrase.trim().split(' ');
      table.add(word, { cue, form: 'word', tails: tail.join(' ') });
    }
  }
  return table;
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
