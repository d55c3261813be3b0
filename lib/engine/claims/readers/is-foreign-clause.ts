import { wordSet } from '../../word-set.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';

const heads = wordSet(
  'film movie show series play musical book novel album drama comedy thriller documentary game romcom',
);

/** Whether "which" or "that" at a place follows a film or book that is none of the pack's: "she wrote a play, which …". */
export function followsOther({ tokens, works }: Pick<SentenceView, 'tokens' | 'works'>, at: number): boolean {
  const head = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return (
    heads.has(tokens[head]?.text ?? '') && !works.some(({ first, last }) => first <= head && head < last)
  );
}

/** "…, which is due in 2025" after somebody else's title: the clause speaks of that. */
export function isForeignClause(
  { tokens, sentence, works }: SentenceView,
  clause: Clause,
  { pack }: PageView,
): boolean {
  if (tokens[clause.first]?.text !== 'which' || clause.first - 2 < sentence.first) return false;
  if (followsOther({ tokens, works }, clause.first)) return true;
  const before = tokens[clause.first - 1]?.text === ',' ? tokens[clause.first - 2] : tokens[clause.first - 1];
  return before?.kind === 'word' && before.casing !== 'lower' && !pack.works.ownWords.has(before.text);
}
