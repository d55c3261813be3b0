import { plainToken } from './plain-token.ts';

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
// What begins at one place: a word, a number, or a mark.
const shape = new RegExp(
  `(\\p{L}[\\p{L}\\p{M}${invisible}]*(?:['’ʼ][\\p{L}\\p{M}${invisible}]+)*)` +
    '|(\\p{N}+(?:[.,:]\\p{N}+)*)' +
    '|(?:\\.{2,}|[^\\s\\p{L}\\p{N}])',
  'uy',
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
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const isBlank = code === space || code === lineBreak || code === noBreak;
    const joined = at === previousEnd;
    const end = isBlank ? 0 : plainToken(text, at, joined, tokens) || otherToken(text, at, joined, tokens);
    if (end > 0) previousEnd = end;
    at = end || at + 1;
  }
  return tokens;
}

const space = 0x20;
const lineBreak = 0x0a;
const noBreak = 0xa0;

/** Any other token. @returns Its end, also of a hyphen that is none; 0 for white space. */
function otherToken(text: string, start: number, joined: boolean, tokens: Token[]): number {
  shape.lastIndex = start;
  const match = shape.exec(text);
  if (!match) return 0;
  const [source, word, number] = match;
  const end = start + source.length;
  if (word === undefined) {
    const hyphen = /^[-‐‑]$/.test(source);
    if (hyphen && joined && /[\p{L}\p{N}]/u.test(text[end] ?? '')) return end; // the hyphen inside a compound
    const folded = source.replace(/[“”„«»]/g, '"').replace(/[‘’‚]/g, "'");
    const kind = number === undefined ? 'mark' : 'number';
    tokens.push({ text: folded, kind, casing: 'lower', start, end, joined });
    return end;
  }
  const folded = fold(word);
  const casing = casingOf(word);
  const parts = suffix.exec(folded);
  if (!parts) {
    tokens.push({ text: folded, kind: 'word', casing, start, end, joined });
    return end;
  }
  const [, stem, ending] = parts as unknown as [string, string, string];
  // The cut can be placed only where folding kept the length; otherwise both halves share the span.
  const cut = folded.length === source.length ? start + stem.length : undefined;
  tokens.push({ text: stem, kind: 'word', casing, start, end: cut ?? end, joined });
  tokens.push({ text: ending, kind: 'word', casing: 'lower', start: cut ?? start, end, joined: true });
  return end;
}
