import { sameWord } from './same-word.ts';
import type { Casing, Token } from './tokenise.ts';

const isUpper = (code: number) => code >= 0x41 && code <= 0x5a;
const isLower = (code: number) => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isLetter = (code: number) => isLower(code) || isUpper(code);
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;
/** Quotation marks, dashes and dots beyond ASCII, and a blank that does not break: no part of the word before them. */
const isPunctuation = (code: number) => (code >= 0x2010 && code <= 0x2026) || code === 0xa0;
const isOther = (code: number) => code > 0x7f && !isPunctuation(code);

const dot = 0x2e;
const hyphen = 0x2d;

/**
 * Reads a token of letters without accents, of digits, or a common mark, as nearly all are: the expression that knows
 * all scripts takes ten times as long, and milliseconds to be made ready.
 *
 * @returns The token's end, also of a hyphen that is none; 0 where that expression has to look.
 */
export function plainToken(text: string, start: number, joined: boolean, tokens: Token[]): number {
  const code = text.charCodeAt(start);
  if (isLetter(code)) return plainWord(text, start, joined, tokens);
  if (isDigit(code)) return plainNumber(text, start, joined, tokens);
  return plainMark(text, start, code, joined, tokens);
}

function plainWord(text: string, start: number, joined: boolean, tokens: Token[]): number {
  let end = start;
  let capitals = 0;
  let apostrophes = 0;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isLower(code)) continue;
    if (isUpper(code)) capitals += 1;
    else if (isApostrophe(code)) {
      const next = text.charCodeAt(end + 1);
      if (isOther(next)) return 0;
      if (!isLetter(next)) break;
      apostrophes += 1;
    } else if (isOther(code)) return 0;
    else break;
  }
  const source = text.slice(start, end);
  const letters = end - start - apostrophes;
  const casing: Casing = !isUpper(text.charCodeAt(start))
    ? 'lower'
    : letters > 1 && capitals === letters
      ? 'upper'
      : 'capital';
  const folded = capitals > 0 ? source.toLowerCase() : source;
  if (apostrophes === 0) tokens.push({ text: sameWord(folded), kind: 'word', casing, start, end, joined });
  else pushParts(folded.replaceAll('’', "'"), casing, start, end, joined, tokens);
  return end;
}

/** `didn't` as `did` and `n't`, `nora's` as `nora` and `'s`; `o'clock` as it is. */
function pushParts(
  word: string,
  casing: Casing,
  start: number,
  end: number,
  joined: boolean,
  tokens: Token[],
): void {
  const cut = word.length - endingLength(word);
  tokens.push({ text: sameWord(word.slice(0, cut)), kind: 'word', casing, start, end: start + cut, joined });
  if (cut < word.length)
    tokens.push({
      text: sameWord(word.slice(cut)),
      kind: 'word',
      casing: 'lower',
      start: start + cut,
      end,
      joined: true,
    });
}

const endings = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];

/** How long the verb or ending is that an apostrophe joins to a word in lower case; 0 for none. */
function endingLength(word: string): number {
  for (const ending of endings)
    if (word.length > ending.length && word.endsWith(ending)) return ending.length;
  return 0;
}

function plainNumber(text: string, start: number, joined: boolean, tokens: Token[]): number {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) continue;
    if (isOther(code)) return 0;
    // A dot, comma or colon between digits is part of the number.
    if (code !== dot && code !== 0x2c && code !== 0x3a) break;
    const next = text.charCodeAt(end + 1);
    if (isOther(next)) return 0;
    if (!isDigit(next)) break;
  }
  tokens.push({ text: text.slice(start, end), kind: 'number', casing: 'lower', start, end, joined });
  return end;
}

function plainMark(text: string, start: number, code: number, joined: boolean, tokens: Token[]): number {
  const mark = markOf(text, start, code);
  if (mark === undefined) return 0;
  let end = start + 1;
  if (code === hyphen && joined) {
    const next = text.charCodeAt(end);
    if (isOther(next)) return 0;
    if (isLetter(next) || isDigit(next)) return end;
  }
  if (code === dot) while (text.charCodeAt(end) === dot) end += 1;
  const folded = end > start + 1 ? text.slice(start, end) : mark;
  tokens.push({ text: folded, kind: 'mark', casing: 'lower', start, end, joined });
  return end;
}

const doubleQuotes = '“”„«»';
const singleQuotes = '‘’‚';
const others = '–—…';

/** A mark evened out; `undefined` for what is no common one. */
function markOf(text: string, start: number, code: number): string | undefined {
  const mark = text.charAt(start);
  if (code > 0x20 && code < 0x7f) return mark;
  if (doubleQuotes.includes(mark)) return '"';
  if (singleQuotes.includes(mark)) return "'";
  return others.includes(mark) ? mark : undefined;
}
