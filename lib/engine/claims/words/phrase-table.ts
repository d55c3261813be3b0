import type { Token } from '../../text/tokenise.ts';

/** Which form of a verb a cue is in; `word` for anything else. Past and participle may look alike. */
export type Form = 'base' | 's' | 'past' | 'participle' | 'ing' | 'word';

/** A phrase of a table: its words, what it speaks of, and the form of its verb. */
export interface Entry<C extends string> {
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

/** The last of the longest words: of two of one length the first is seldom the rarer ("will draw"). */
function longestWord(word: string, tail: string): string {
  let longest = word;
  for (const other of tail.split(' ')) if (other.length >= longest.length) longest = other;
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
