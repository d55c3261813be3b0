import { wordSet } from '../word-set.ts';
import type { Token } from './tokenise.ts';

/** One sentence: `tokens.slice(first, last)` and the offsets `[start, end)` of its text. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** Tokens of a sentence beyond this many are not read: a "sentence" that long is a list or a wall of text. */
export const longestSentence = 120;

// A full stop after these does not end a sentence, whatever follows.
const titles = wordSet(
  'mr mrs ms mx dr st prof vs vol vols no nos feat ft incl approx dir ep eps pt fig gen sen rep rev capt lt',
  'sgt e g ca cf',
);
// After these it ends one unless a number or a time zone follows; "p.m." is a token for each letter.
const sometimes = wordSet('jr sr co inc ltd etc jan feb mar apr jun jul aug sep sept oct nov dec m');
const zones = wordSet('et pt gmt bst utc est pst cet edt pdt eastern pacific london uk');
const speech = wordSet(
  'said says asked asks added adds wrote writes told replied cried shouted according he she they i',
);
const openers = wordSet(
  'the a an he she they it we you then but and so this that these in at on when after if his her their',
  'there as not no yes',
);
const closers = new Set(['"', "'", ')', ']', '”', '’', '»', '*', '_']);
/** Marks with which a sentence ends; a token is one of them, or a row of full stops. */
const terminals = '.!?…';
const isTerminal = ({ kind, text }: Token) => kind === 'mark' && terminals.includes(text.charAt(0));

/**
 * Splits one block of text into sentences. A rule-based splitter rather than `Intl.Segmenter`: it
 * must give the same answer in every browser, and that one breaks after "Mr." and grows faster than the text.
 *
 * @param tokens The tokens of the whole block, as `tokenise` gives them.
 * @param mayBeginSmall Whether a sentence may begin with a small letter: so in a text without capitals.
 * @returns Sentences that together hold every token, in order. Empty for no tokens.
 */
export function splitSentences(tokens: readonly Token[], mayBeginSmall: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from && to) sentences.push({ first, last, start: from.start, end: to.end });
    first = last;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!isTerminal(token)) continue;
    let after = at + 1;
    let next = tokens[after];
    while (next?.kind === 'mark' && (isTerminal(next) || (closers.has(next.text) && next.joined))) {
      after += 1;
      next = tokens[after];
    }
    if (!next) break;
    if (ends(tokens, at, after, next, mayBeginSmall)) close(after);
    at = after - 1;
  }
  if (first < tokens.length) close(tokens.length);
  return sentences;
}

function ends(
  tokens: readonly Token[],
  at: number,
  after: number,
  next: Token,
  mayBeginSmall: boolean,
): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (next.joined && after === at + 1) return false; // "3.5", "example.org", ".net"
  const quoted = after > at + 1;
  const isSmall = next.kind === 'word' && next.casing === 'lower';
  // "well ... he" goes on, and so does what is said before "he asks".
  if (isSmall && (!mayBeginSmall || token.text.length > 1 || (quoted && speech.has(next.text)))) return false;
  if (token.text !== '.') return true;
  if (before?.kind !== 'word') return true;
  if (titles.has(before.text) && token.joined) return next.kind === 'mark';
  const isInitial = before.text.length === 1 && before.casing === 'capital' && before.text !== 'i';
  // "K. Walters", "J. R. Moss"; but "vitamin C. Then": only a word that opens sentences ends it.
  if (isInitial && !quoted) return openers.has(next.text);
  if (sometimes.has(before.text)) return !(next.kind === 'number' || zones.has(next.text));
  return true;
}
