import type { TermSet } from '../../works/term-set.ts';
import type { Medium } from '../proposition.ts';
import type { SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { bookHints, screenHints } from '../words/object-words.ts';

/** Whether the words of a clause, or else of its sentence, speak of books or of the screen; `any` where both or neither do. */
export function readMedium(view: SentenceView, { first, last }: Clause): Medium {
  const { terms } = view;
  let book = false;
  let screen = false;
  for (let at = first; at < last; at += 1) {
    const term = terms[at] ?? '';
    book ||= bookHints.has(term);
    screen ||= screenHints.has(term);
  }
  if (book !== screen) return book ? 'book' : 'screen';
  const isWhole = first === view.sentence.first && last === view.sentence.last;
  return book || isWhole ? 'any' : readMedium(view, view.sentence);
}

/** Whether any word of a clause is in a set. */
export function clauseHas({ terms }: SentenceView, { first, last }: Clause, words: TermSet): boolean {
  for (let at = first; at < last; at += 1) if (words.has(terms[at] ?? '')) return true;
  return false;
}
