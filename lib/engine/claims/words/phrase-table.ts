import { remember } from '../../remember.ts';
import { isOptional, type Phrase, readPhrase, wordsOf } from './phrase.ts';

/** Which form of a verb a cue is in; `word` for anything else. Past and participle may look alike. */
export type Form = 'base' | 's' | 'past' | 'participle' | 'ing' | 'word';

/** A phrase of a table that begins with some word: what follows the word, what it speaks of, and the form of its verb. */
export interface Entry<C extends string> {
  readonly phrase: Phrase;
  readonly cue: C;
  readonly form: Form;
}

/** A row of a table under one of its first words: what may follow that word, as phrases separated by `|`. */
interface Row<C extends string> {
  readonly cue: C;
  readonly form: Form;
  readonly tails: string;
}

/** For every word the tables with phrases that begin with it, as bits. */
const tablesOf = new Map<string, number>();
const tables: PhraseTable<string>[] = [];
const mostBits = 32;
let signalCount = 0;

/** Tables whose phrases were not asked for yet. */
const unread = new Set<PhraseTable<string>>();

/** Reads the lists of all tables that were not read yet. @returns Whether there were any. */
export function readTables(): boolean {
  if (unread.size === 0) return false;
  for (const table of unread) table.read();
  return true;
}

/** Every word with which a phrase of a table begins that was read. */
export const firstWords = (): Iterable<string> => tablesOf.keys();

/** The tables, of those that were read, with phrases that begin with a word; others may be among them that share a bit. */
export function tablesWith(word: string): readonly PhraseTable<string>[] {
  const bits = tablesOf.get(word) ?? 0;
  return tables.filter(({ bit }) => (bits & bit) !== 0);
}

/** What a cue is said in: lists of rows of verbs, or of lines of phrases, see `phraseTable`. */
type Lists<C extends string> = Partial<Record<C, readonly string[]>>;

/**
 * Phrases by their first word. The lists are read when a page is first looked at for claims, and the phrases of a word when
 * a page first has that word: most words of a table are on no page, and reading all took a tenth of the time of a first
 * page.
 */
export class PhraseTable<C extends string> {
  /** Its own among beginnings. More tables than there are bits would share them, and each would look a few words up in vain. */
  readonly bit = 1 << (tables.length % mostBits);
  /** Cues by the signal that they give. */
  private readonly signals: { readonly bit: number; readonly of: readonly C[] | undefined }[] = [];
  private readonly rows = new Map<string, Row<C>[]>();
  private readonly entries = new Map<string, readonly Entry<C>[]>();
  /** The forms of a verb have the same tails. */
  private readonly phrasesOf = remember((tails: string) => tails.split('|').map(readPhrase));
  private readonly verbs: Lists<C>;
  private readonly lines: Lists<C>;

  constructor(verbs: Lists<C>, lines: Lists<C>) {
    this.verbs = verbs;
    this.lines = lines;
    tables.push(this as unknown as PhraseTable<string>);
    unread.add(this as unknown as PhraseTable<string>);
  }

  /** Reads the lists, unless that was done. */
  read(): void {
    if (!unread.delete(this as unknown as PhraseTable<string>)) return;
    for (const [cue, rows] of Object.entries(this.verbs) as [C, readonly string[]][]) {
      for (const row of rows) {
        const [verb = '', tails = ''] = row.split(': ');
        const words = verb.trim().split(' ');
        // "landed" is past and participle: kept once, as the past; its helpers tell which.
        words.forEach((word, at) => {
          if (words.indexOf(word) === at) this.add(word, { cue, form: forms[at] as Form, tails });
        });
      }
    }
    for (const [cue, lines] of Object.entries(this.lines) as [C, readonly string[]][])
      for (const line of lines) for (const phrase of line.split('|')) this.addPhrase(cue, phrase);
  }

  /** Adds a phrase under each word with which it may begin: `(only) just begun` under "only" and under "just". */
  private addPhrase(cue: C, phrase: string): void {
    const end = phrase.indexOf(' ');
    const part = end < 0 ? phrase : phrase.slice(0, end);
    const tails = end < 0 ? '' : phrase.slice(end + 1);
    for (const word of wordsOf(part)) this.add(word, { cue, form: 'word', tails });
    if (isOptional(part)) this.addPhrase(cue, tails);
  }

  private add(word: string, row: Row<C>): void {
    tablesOf.set(word, (tablesOf.get(word) ?? 0) | this.bit);
    const rows = this.rows.get(word);
    if (rows) rows.push(row);
    else this.rows.set(word, [row]);
  }

  /**
   * A signal that stands wherever one of some cues is said: for who listens to these alone. To be asked for before a page is
   * read; like tables, more signals than there are bits would share them.
   *
   * @param of All cues where it is left out.
   * @returns The signal, as a bit.
   */
  signal(of?: readonly C[]): number {
    const bit = 1 << (signalCount++ % mostBits);
    this.signals.push({ bit, of });
    return bit;
  }

  /** The signals that a cue gives, as bits. */
  signalsOf(cue: C): number {
    let bits = 0;
    for (const { bit, of } of this.signals) if (!of || of.includes(cue)) bits |= bit;
    return bits;
  }

  /** Every word of every phrase. */
  *words(): Generator<string> {
    this.read();
    for (const [word, rows] of this.rows) {
      yield word;
      for (const { tails } of rows)
        for (const phrase of this.phrasesOf(tails)) for (const { words } of phrase) yield* words;
    }
  }

  /** The phrases that begin with a word; `undefined` for none. */
  get(word: string): readonly Entry<C>[] | undefined {
    const rows = this.rows.get(word);
    if (!rows) return undefined;
    let entries = this.entries.get(word);
    if (!entries) {
      entries = rows.flatMap(({ cue, form, tails }) =>
        this.phrasesOf(tails).map((phrase) => ({ phrase, cue, form })),
      );
      this.entries.set(word, entries);
    }
    return entries;
  }
}

const forms: readonly Form[] = ['base', 's', 'past', 'participle', 'ing'];

/**
 * Makes a table of cues.
 *
 * @param verbs By cue, rows of five forms (base, s, past, participle, ing), with what must follow after a colon:
 * `come comes came come coming: out|to @service`. Without a colon the verb stands alone.
 * @param phrases By cue, lines of phrases separated by `|`. In these and in what follows a verb `not/never` is one of two
 * words, and `(yet)` may be missing; `@service` is any name of the pack's services, `@site` and `@publisher` likewise.
 */
export const phraseTable = <C extends string>(verbs: Lists<C>, phrases: Lists<C>): PhraseTable<C> =>
  new PhraseTable(verbs, phrases);
