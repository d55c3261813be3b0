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

/** Phrases by their first word, longest first. */
export type PhraseTable<C extends string> = ReadonlyMap<string, readonly Entry<C>[]>;

const forms: readonly Form[] = ['base', 's', 'past', 'participle', 'ing'];

/** Writes out one verb: `come comes came come coming: out|to netflix`. Without a colon it stands alone. */
function conjugate<C extends string>(cue: C, row: string): Entry<C>[] {
  const [verb = '', rest = ''] = row.split(':');
  const tails = rest.trim() === '' ? [''] : rest.split('|').map((tail) => tail.trim());
  const parts = verb.trim().split(' ');
  const seen = new Set<string>();
  return parts.flatMap((word, at) =>
    tails.flatMap((tail) => {
      const words = tail === '' ? [word] : [word, ...tail.split(' ')];
      // "landed" is past and participle: kept once, as the past; its helpers tell which.
      if (seen.has(words.join(' '))) return [];
      seen.add(words.join(' '));
      return [{ words, cue, form: forms[at] as Form }];
    }),
  );
}

/**
 * Makes a table of cues.
 *
 * @param verbs By cue, rows of five forms (base, s, past, participle, ing), with what must follow after a colon.
 * @param phrases By cue, phrases separated by `|`.
 */
export function phraseTable<C extends string>(
  verbs: Partial<Record<C, readonly string[]>>,
  phrases: Partial<Record<C, string>>,
): PhraseTable<C> {
  const table = new Map<string, Entry<C>[]>();
  const add = (entry: Entry<C>) => {
    const list = table.get(entry.words[0] as string) ?? [];
    list.push(entry);
    table.set(entry.words[0] as string, list);
  };
  for (const [cue, rows] of Object.entries(verbs) as [C, readonly string[]][])
    for (const row of rows) conjugate(cue, row).forEach(add);
  for (const [cue, list] of Object.entries(phrases) as [C, string][])
    for (const phrase of list.split('|')) add({ words: phrase.trim().split(/\s+/), cue, form: 'word' });
  for (const list of table.values()) list.sort((one, other) => other.words.length - one.words.length);
  return table;
}

// Loops instead of closures: this runs for every word of a page, once for each table.
function longestAt<C extends string>(
  tokens: readonly Token[],
  at: number,
  last: number,
  entries: readonly Entry<C>[],
): Entry<C> | undefined {
  for (const entry of entries) {
    const { words } = entry;
    if (at + words.length > last) continue;
    let k = 1;
    while (k < words.length && tokens[at + k]?.text === words[k]) k += 1;
    if (k === words.length) return entry;
  }
  return undefined;
}

/** Finds the cues of a table in `tokens.slice(first, last)`, the longest at each place, none overlapping. */
export function findCues<C extends string>(
  tokens: readonly Token[],
  first: number,
  last: number,
  table: PhraseTable<C>,
): Cue<C>[] {
  const found: Cue<C>[] = [];
  for (let at = first; at < last; at += 1) {
    const entries = table.get((tokens[at] as Token).text);
    const entry = entries && longestAt(tokens, at, last, entries);
    if (!entry) continue;
    found.push({ cue: entry.cue, form: entry.form, first: at, last: at + entry.words.length });
    at += entry.words.length - 1;
  }
  return found;
}
