import { wordSet } from '../../word-set.ts';
import type { SentenceView } from '../view/page-view.ts';
import { outScope } from '../words/count-words.ts';

/** What may follow a number that stands for books. */
const verbs = wordSet(
  'are have so out of at can in were planned , and at already now that on altogether there',
);

/** "went on sale at twelve", "open until nine" */
const hours = wordSet('at until till around past aged');

/** "and we bought six" */
const trades = wordSet('bought buy buys buying ordered sold sell took take want wanted need needed got get');

/** "three are out", "there are five so far", "the books, of which four": a number that stands for books. */
export function bareCount(
  { tokens }: SentenceView,
  at: number,
  next: number,
  value: number,
  near: readonly string[],
): boolean {
  if (value < 2 || value > 12 || tokens[at]?.kind === 'number') return false;
  const after = tokens[next]?.text ?? '';
  const before = tokens[at - 1]?.text ?? '';
  if (hours.has(before) || trades.has(before)) return false;
  if (
    !(
      verbs.has(after) ||
      /^[.;)]$/.test(after) ||
      ['number', 'total', 'for', 'planning', 'stands', 'makes', 'had'].includes(before)
    )
  )
    return false;
  // "that makes five"
  if (before === 'makes' || (before === 'it' && tokens[at - 2]?.text === 'makes')) return true;
  return near.some(
    (word) =>
      outScope.has(word) ||
      word === 'planned' ||
      word === 'total' ||
      word === 'altogether' ||
      word === 'all' ||
      word === 'plan' ||
      word === 'planning',
  );
}
