import { readCardinal } from '../../text/number-words.ts';
import type { CountClaim, Proposition } from '../proposition.ts';
import { fitFrame } from '../readers/fit-frame.ts';
import { pageMedium } from '../readers/page-medium.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { readMedium } from '../readers/read-medium.ts';
import { clauseAt } from '../view/clause-at.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { bookNumbers, otherCounted } from '../words/loose-count-words.ts';

/** One of these has to stand in the sentence. */
export const looseCountsKeys: ReadonlySet<string> = bookNumbers;

const books: ReadonlySet<string> = new Set(['volume', 'book-series', 'webcomic']);
/** How far back books may have been spoken of. */
const reach = 3;

/**
 * How many books there are, said so loosely that only a number that was right on the page's day can be meant: "There
 * are five.", "that makes three", "Four books, eight episodes", "volumes one to four are on the table".
 */
export function looseCounts(view: SentenceView, page: PageView): Proposition[] {
  if (page.published === undefined || view.isQuestion || view.isHeading) return [];
  for (let at = view.sentence.first; at < view.sentence.last; at += 1) {
    if (!bookNumbers.has(view.tokens[at]?.text ?? '')) continue;
    const amount = readCardinal(view.tokens, at);
    const frame = amount && fitFrame(view, at, amount.next);
    if (!amount || !frame) continue;
    const isOfBooks =
      frame.isNamed ??
      (!isOfOthers(view, amount.next) && (speaksOfBooks(view, page) ?? pageMedium(page) === 'book'));
    if (isOfBooks) return [claimOf(view, page, clauseAt(view, at), at, amount.value, frame.scope)];
  }
  return [];
}

/** How far behind a number what it counts may stand. */
const nounReach = 4;

const isOfOthers = ({ tokens }: SentenceView, next: number) =>
  tokens.slice(next, next + nounReach).some(({ text }) => otherCounted.has(text));

/** Whether books are what the sentence or one of those before it speaks of; `undefined` where none says. */
function speaksOfBooks(view: SentenceView, page: PageView): boolean | undefined {
  for (let back = 0; back <= reach; back += 1) {
    const one = page.sentences[view.place - back];
    if (!one) return undefined;
    if (one.works.some(({ kind }) => books.has(kind))) return true;
    if (one.works.some(({ kind }) => kind === 'season' || kind === 'episode')) return false;
    if (one.works.length > 0 && readMedium(one, one.sentence) === 'book') return true;
  }
  return undefined;
}

const claimOf = (
  view: SentenceView,
  page: PageView,
  { first, last }: Clause,
  at: number,
  value: number,
  scope: CountClaim['scope'],
): CountClaim => ({
  kind: 'count',
  topic: 'volume-count',
  detector: 'loose-counts',
  view,
  first,
  last,
  of: 'volumes',
  number: value,
  scope,
  isLoose: true,
  mentions: rankMentions(page, view, { first, last }, at),
});
