import type { Sentence } from '../../text/split-sentences.ts';
import type { Token } from '../../text/tokenise.ts';
import { wordSet } from '../../word-set.ts';

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
const subjects = wordSet(
  'the a an it he she they we you i there that this these those nobody netflix no its their his her one two',
  'three four five six seven',
);
const shortest = 3;

/**
 * Splits a sentence where one statement ends and another begins: at strong marks, at a comma before a
 * conjunction, at "but", and at "and" before a new subject. Parts shorter than three tokens join the one before.
 */
export function splitClauses(tokens: readonly Token[], { first, last }: Sentence): Clause[] {
  const cuts: number[] = [];
  for (let at = first + 1; at < last; at += 1) {
    const { text } = tokens[at] as Token;
    const next = tokens[at + 1]?.text ?? '';
    if (hard.has(text)) cuts.push(at + 1);
    else if (text === ',' && afterComma.has(next)) cuts.push(at + 1);
    else if (text === 'but' || text === 'while' || text === 'whereas') cuts.push(at);
    else if (text === 'and' && subjects.has(next)) cuts.push(at);
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
