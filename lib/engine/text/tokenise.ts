/** How a word is written: all lower case, one capital first, or capitals throughout (at least two). */
export type Casing = 'lower' | 'capital' | 'upper';

/** One word, number or mark, with its place in the source text. */
export interface Token {
  /** Lower case, straight quotes, no soft hyphens or zero-width characters, marks composed (NFC). */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly casing: Casing;
  /** UTF-16 offsets into the source: `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** No white space between this token and the one before: the second half of `coming-out`, a `'s`. */
  readonly joined: boolean;
}

// Letters with their combining marks; soft hyphens and zero-width characters may stand inside a word.
const invisible = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const shape = new RegExp(
  `(?<word>\\p{L}[\\p{L}\\p{M}${invisible}]*(?:['’ʼ][\\p{L}\\p{M}${invisible}]+)*)` +
    '|(?<number>\\p{N}+(?:[.,:]\\p{N}+)*)' +
    '|(?<mark>\\.{2,}|[^\\s\\p{L}\\p{N}])',
  'gu',
);
const invisibles = new RegExp(`[${invisible}]`, 'gu');
const suffix = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/;

/**
 * Evens out one word for comparison: lower case, composed, straight apostrophes, invisible characters out.
 * Source of the folding: Unicode Standard Annex #15 (NFC); compatibility forms are left as they are.
 */
function fold(word: string): string {
  return word.replace(invisibles, '').replace(/[’ʼ‘]/g, "'").toLowerCase().normalize('NFC');
}

function casingOf(source: string): Casing {
  const letters = source.replace(/[^\p{L}]/gu, '');
  const first = letters[0] ?? '';
  if (first === first.toLowerCase()) return 'lower';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'upper' : 'capital';
}

/**
 * Cuts text into tokens in one pass. `didn't` gives `did` + `n't`, `Nora's` gives `nora` + `'s`,
 * hyphenated words give their parts without the hyphen; every token keeps its source offsets.
 *
 * @param text Any text, of any length; the time is linear in it.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(shape)) {
    const start = match.index;
    const source = match[0];
    const end = start + source.length;
    const groups = match.groups ?? {};
    const isWord = groups['word'] !== undefined;
    const folded = isWord ? fold(source) : source.replace(/[“”„«»]/g, '"').replace(/[‘’‚]/g, "'");
    const joined = start === previousEnd;
    const hyphen = /^[-‐‑]$/.test(source);
    previousEnd = end;
    if (hyphen && joined && /[\p{L}\p{N}]/u.test(text[end] ?? '')) continue; // the hyphen inside a compound
    const parts = isWord ? suffix.exec(folded) : null;
    // The cut can be placed only where folding kept the length; otherwise both halves share the span.
    const cut = parts && folded.length === source.length ? start + (parts[1] as string).length : null;
    const casing = isWord ? casingOf(source) : 'lower';
    if (parts) {
      tokens.push({ text: parts[1] as string, kind: 'word', casing, start, end: cut ?? end, joined });
      tokens.push({
        text: parts[2] as string,
        kind: 'word',
        casing: 'lower',
        start: cut ?? start,
        end,
        joined: true,
      });
    } else {
      const kind = isWord ? 'word' : groups['number'] !== undefined ? 'number' : 'mark';
      tokens.push({ text: folded, kind, casing, start, end, joined });
    }
  }
  return tokens;
}
