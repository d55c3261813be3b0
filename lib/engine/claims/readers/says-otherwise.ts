import { wordSet } from '../../word-set.ts';
import { clauseAt } from '../view/clause-at.ts';
import type { SentenceView } from '../view/page-view.ts';
import { contraryWords } from '../words/contrary-words.ts';
import { saysAny } from '../words/find-cues.ts';
import { negators } from '../words/time-words.ts';
import { clauseHas } from './read-medium.ts';

const unreal = wordSet('if whether');

/**
 * Whether a sentence asks, denies, supposes or corrects what its tokens from `at` on say: then nothing is claimed. Of a
 * denial and a condition only the clause counts in which it stands.
 */
export function saysOtherwise(view: SentenceView, at: number): boolean {
  if (view.isQuestion || saysAny(view, view.sentence, contraryWords)) return true;
  const clause = clauseAt(view, at);
  return clauseHas(view, clause, negators) || clauseHas(view, clause, unreal);
}
