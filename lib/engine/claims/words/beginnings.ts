import { endOfPhrase, endOfTerm, type Phrase, startsOf } from './phrase.ts';
import { firstWords, readTables, tablesWith } from './phrase-table.ts';

/**
 * For each term of a block, as bits, what begins there: the tables of which a phrase stands there, and the signals that
 * some of those phrases give. A phrase may run past a clause, so whoever reads one clause has to look again.
 */
export interface Beginnings {
  readonly tables: Int32Array;
  readonly signals: Int32Array;
}

/** Tables and signals, as bits. */
interface Said {
  readonly tables: number;
  readonly signals: number;
}

/** What follows a word in a phrase, and what the phrase says. */
interface Tail extends Said {
  readonly phrase: Phrase;
}

/** What a word may begin: what it says by itself, and of other phrases the rest, by each word that may stand behind it. */
interface Opening extends Said {
  readonly tails: ReadonlyMap<string, readonly Tail[]>;
}

/** By every word that begins a phrase; made when a page first has the word, for most are on no page. */
const openings = new Map<string, Opening>();
const unmade: Opening = { tables: 0, signals: 0, tails: new Map() };

/**
 * Finds where phrases begin in the terms of a block, those of all tables in one walk. Each word is looked up once, with the
 * word behind it: of the many phrases that may begin with "is" hardly any is left then to be followed.
 */
export function beginningsOf(terms: readonly string[]): Beginnings {
  if (readTables()) for (const word of firstWords()) openings.set(word, unmade);
  const beginnings = { tables: new Int32Array(terms.length), signals: new Int32Array(terms.length) };
  for (let at = 0; at < terms.length; at += 1) {
    const opening = openingOf(terms[at] as string);
    if (!opening) continue;
    let { tables, signals } = opening;
    const second = endOfTerm(terms, at, terms.length);
    const tails = second < terms.length ? opening.tails.get(terms[second] as string) : undefined;
    if (tails)
      for (const tail of tails) {
        const isKnown = (tables & tail.tables) === tail.tables && (signals & tail.signals) === tail.signals;
        if (isKnown || endOfPhrase(tail.phrase, terms, second, terms.length) === undefined) continue;
        tables |= tail.tables;
        signals |= tail.signals;
      }
    beginnings.tables[at] = tables;
    beginnings.signals[at] = signals;
  }
  return beginnings;
}

function openingOf(word: string): Opening | undefined {
  const known = openings.get(word);
  if (known !== unmade) return known;
  let tables = 0;
  let signals = 0;
  const tails = new Map<string, Tail[]>();
  for (const table of tablesWith(word))
    for (const { phrase, cue } of table.get(word) ?? []) {
      const said = { tables: table.bit, signals: table.signalsOf(cue) };
      const { words, isAll } = startsOf(phrase);
      if (isAll) {
        tables |= said.tables;
        signals |= said.signals;
        continue;
      }
      const tail = { phrase, ...said };
      for (const next of words) {
        const list = tails.get(next);
        if (list) list.push(tail);
        else tails.set(next, [tail]);
      }
    }
  const made = { tables, signals, tails };
  openings.set(word, made);
  return made;
}
