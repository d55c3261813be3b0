import type { SentenceView } from './page-view.ts';
import type { Clause } from './split-clauses.ts';

/** The clause that holds a token; the sentence where none does. */
export const clauseAt = (
  { clauses, sentence }: Pick<SentenceView, 'clauses' | 'sentence'>,
  at: number,
): Clause => clauses.find(({ first, last }) => at >= first && at < last) ?? sentence;
