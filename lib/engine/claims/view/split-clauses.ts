import type { Sentence } from '../../text/split-sentences.ts';
import type { Token } from '../../text/tokenise.ts';
import { wordSet } from '../../word-set.ts';
import type { Term } from '../../works/outlets.ts';
import { termSet } from '../../works/term-set.ts';

/** A part of a sentence that says one thing: `tokens.slice(first, last)`. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

const hard = new Set([';', ':', '—', '–', '(', ')', '"', '!', '!!', '!!!', '?']);
const afterComma = wordSet(
  'according judging following and but with which while so though although because since who where as or',
  'nor whose when if then whereas',
);
const subjects = termSet(
  'the a an it he she they we you i there that this these those nobody @service no its their his her one two',
  'three four five six seven',
);
const shortest = 3;

/** "the 1st and the 15th" */
const isDay = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === 'the' && tokens[at + 1]?.kind === 'number';

/** Words that a title may have in small letters. */
const small = wordSet('of the and a an in on to for');
const longestTitle = 5;

/**
 * The closing mark of a title in quotation marks that begins at a place: 'production on the "Riverbend" film began'
 * says one thing. Somebody's words are another matter: they have small letters, or marks.
 */
function titleEnd(tokens: readonly Token[], at: number, last: number): number | undefined {
  const limit = Math.min(last, at + longestTitle + 2);
  for (let end = at + 1; end < limit; end += 1) {
    const { text, kind, casing } = tokens[end] as Token;
    if (text === '"') return end > at + 1 ? end : undefined;
    if (kind === 'mark' || (kind === 'word' && casing === 'lower' && (end === at + 1 || !small.has(text))))
      return undefined;
  }
  return undefined;
}

/**
 * Splits a sentence where one statement ends and another begins: at strong marks, at a comma before a
 * conjunction, at "but", and at "and" before a new subject. Parts shorter than three tokens join the one before.
 *
 * @param terms Those of the tokens.
 */
export function splitClauses(
  tokens: readonly Token[],
  terms: readonly Term[],
  { first, last }: Sentence,
): Clause[] {
  const cuts: number[] = [];
  for (let at = first + 1; at < last; at += 1) {
    const { text } = tokens[at] as Token;
    const next = tokens[at + 1]?.text ?? '';
    if (text === '"') {
      const end = titleEnd(tokens, at, last);
      if (end === undefined) cuts.push(at + 1);
      else at = end;
    } else if (hard.has(text)) cuts.push(at + 1);
    else if (text === ',' && afterComma.has(next)) cuts.push(at + 1);
    else if (text === 'but' || text === 'while' || text === 'whereas') cuts.push(at);
    else if (text === 'and' && subjects.has(terms[at + 1] ?? '') && !isDay(tokens, at + 1)) cuts.push(at);
  }
  const clauses: Clause[] = [];
  let from = first;
  for (const cut of [...cuts, last]) {
    if (cut <= from) continue;
    const previous = clauses.at(-1);
    if (cut - from < shortest && previous) clauses[clauses.length - 1] = { first: previous.first, last: cut };
    else clauses.push({ first: from, last: cut });
    from = cut;
  }
  return clauses;
}
