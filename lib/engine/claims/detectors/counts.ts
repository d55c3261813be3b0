import { cardinalWords, readCardinal } from '../../text/number-words.ts';
import { anyDigits } from '../listeners.ts';
import type { CountClaim, Proposition } from '../proposition.ts';
import { isForeignClause } from '../readers/is-foreign-clause.ts';
import { readCount } from '../readers/read-count.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';

const most = 60;

/** One of these has to stand in the sentence. */
export const countsKeys = [anyDigits, ...cardinalWords()];

/**
 * How many there are: "four volumes have been published", "there are five out", "the graphic novels, which
 * total seven", "ten episodes", "after only two seasons". A number without a noun needs the text to be about books.
 */
export function counts(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  return view.clauses.flatMap((clause) => {
    if (isForeignClause(view, clause, page)) return [];
    const found: CountClaim[] = [];
    for (let at = clause.first; at < clause.last; at += 1) {
      const number = readCardinal(view.tokens, at);
      if (!number || isTaken(view, at) || number.value > most || number.next > view.sentence.last) continue;
      const claim = readCount(view, page, clause, at, number);
      if (claim) found.push(claim);
      at = number.next - 1;
    }
    return found;
  });
}

/** Numbers that are part of a name or a date count nothing. */
const isTaken = ({ works, dates }: SentenceView, at: number) =>
  works.some(({ first, last, how }) => at >= first && at < last && how !== 'noun' && how !== 'relative') ||
  dates.some(({ first, last }) => at >= first && at < last);
