import type { Medium } from '../proposition.ts';
import type { SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { bookHints, screenHints } from '../words/object-words.ts';

/** Whether the words of a clause, or else of its sentence, speak of books or of the screen; `any` where both or neither do. */
export function readMedium(view: SentenceView, { first, last }: Clause): Medium {
  const { tokens } = view;
  let book = false;
  let screen = false;
  for (let at = first; at < last; at += 1) {
    const text = tokens[at]?.text ?? '';
    book ||= bookHints.has(text);
    screen ||= screenHints.has(text);
  }
  if (book !== screen) return book ? 'book' : 'screen';
  const isWhole = first === view.sentence.first && last === view.sentence.last;
  return book || isWhole ? 'any' : readMedium(view, view.sentence);
}

/** Whether any token of a clause is in a set. */
export function clauseHas(
  { tokens }: SentenceView,
  { first, last }: Clause,
  words: ReadonlySet<string>,
): boolean {
  for (let at = first; at < last; at += 1) if (words.has(tokens[at]?.text ?? '')) return true;
  return false;
}
