import type { SentenceView } from '../view/page-view.ts';
import { findCues } from '../words/find-cues.ts';
import { findSequences } from '../words/find-sequences.ts';
import { refusedSequences, refusedWords } from '../words/refused-words.ts';

/** "A film rather than a fourth season", "isn't getting another season": what was decided against, which stays so. */
export const saysRefused = (view: SentenceView): boolean => {
  const { first, last } = view.sentence;
  return findSequences(findCues(view, first, last, refusedWords), refusedSequences).length > 0;
};
