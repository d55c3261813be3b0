import { readCardinal } from '../../works/number-words.ts';
import { isForeignClause } from '../is-elsewhere.ts';
import type { PageView, SentenceView } from '../page-view.ts';
import type { CountClaim, Proposition } from '../proposition.ts';
import { rankMentions } from '../rank-mentions.ts';
import type { Clause } from '../split-clauses.ts';
import { countBetween, countedNouns, outScope, totalScope } from '../words/count-words.ts';
import { isOut } from '../words/is-out.ts';

const partial = new Set([
  'first',
  'last',
  'next',
  'these',
  'those',
  'other',
  'final',
  'another',
  'every',
  'per',
  'previous',
  'opening',
  'past',
  'least',
  'over',
  'to',
  'nearly',
  'almost',
  'about',
  'for',
]);
const notParts = new Set([
  '%',
  'million',
  'thousand',
  'hundred',
  'copies',
  'years',
  'year',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'times',
  'people',
  'stars',
]);
const most = 60;

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

function readCount(
  view: SentenceView,
  page: PageView,
  clause: Clause,
  at: number,
  { value, next }: { value: number; next: number },
): CountClaim | undefined {
  const { tokens } = view;
  const before = tokens[at - 1]?.text ?? '';
  if (partial.has(before) || (before === 'the' && partial.has(tokens[at - 2]?.text ?? ''))) return undefined;
  let noun: 'volumes' | 'episodes' | 'seasons' | undefined;
  let end = next;
  for (let k = next; k < clause.last && k - next < 5; k += 1) {
    const text = tokens[k]?.text ?? '';
    if (notParts.has(text)) return undefined;
    noun = text === 'half' && tokens[k + 1]?.text === 'hours' ? 'episodes' : countedNouns.get(text);
    if (noun) {
      end = k + 1;
      break;
    }
    if (text === 'more' || text === 'new') {
      if (countedNouns.get(tokens[k + 1]?.text ?? '') !== 'volumes' || text === 'more') return undefined;
    }
    if (!countBetween.has(text) && !page.pack.works.phrases.has(text)) break;
  }
  const words = tokens.slice(clause.first, clause.last).map(({ text }) => text);
  const near = tokens
    .slice(Math.max(clause.first, at - 7), Math.min(clause.last, end + 8))
    .map(({ text }) => text);
  const from = Math.max(clause.first, at - 7);
  const has = (set: ReadonlySet<string>) =>
    near.some(
      (word, k) =>
        set.has(word) && (word !== 'out' || isOut(tokens, from + k) || tokens[from + k + 1]?.kind === 'mark'),
    );
  if (near.some((word, k) => word === 'out' && near[k + 1] === 'of')) return undefined; // "four out of five"
  const isAll = before === 'all' || before === 'both';
  const mentions = rankMentions(page, view, clause, at);
  if (!noun) {
    if (!bareCount(view, at, next, value, near)) return undefined;
    const context = mentions.find(({ mention }) => mention.kind !== 'franchise' && mention.kind !== 'part')
      ?.mention.kind;
    const isOfBooks = near.some((word) => /^(?:stores|shops|shelves|shelf|print|bookshops)$/.test(word));
    if (context !== 'volume' && context !== 'book-series' && !isOfBooks) return undefined;
    noun = 'volumes';
  } else if (
    noun === 'volumes' &&
    tokens[end - 1]?.text === 'novels' &&
    tokens[at + 1]?.text === 'novels' &&
    !has(totalScope)
  )
    return undefined;
  if (/^(?:in|on|by)$/.test(before) && !has(outScope) && noun === 'volumes') return undefined;
  const isInto = tokens[end]?.text === 'in' && /^(?:and|,|now)$/.test(tokens[end + 1]?.text ?? '');
  const scope =
    has(outScope) || isInto
      ? 'out'
      : words.some((word) => totalScope.has(word))
        ? 'planned'
        : isAll
          ? 'open'
          : undefined;
  if (noun === 'seasons' && !near.some((word) => seasonScope.has(word))) return undefined;
  // "there are four books"
  const isThere = /^(?:are|'re|is|now)$/.test(before) && near.includes('there');
  if (!scope && isThere && noun === 'volumes')
    return { ...base(view, clause, mentions), of: noun, number: value, scope: 'open' };
  if (!scope)
    return noun === 'volumes'
      ? undefined
      : { ...base(view, clause, mentions), of: noun, number: value, scope: 'open' };
  // "all eight episodes of season one came out in April": a season's own number.
  const isSeasons =
    noun === 'episodes' &&
    (isAll ||
      mentions.some(({ via, mention }) => via === 'clause' && mention.kind === 'season') ||
      hasDate(view, clause));
  return {
    ...base(view, clause, mentions),
    of: noun,
    number: value,
    scope: isSeasons ? 'open' : scope,
  };
}

const hasDate = ({ dates }: SentenceView, { first, last }: Clause) =>
  dates.some((date) => date.first >= first && date.first < last);

const seasonScope = new Set(
  'released out far only gone run runs total each made aired produced all with version available streaming planned plan foresees expects sees right consists stands'.split(
    ' ',
  ),
);

const base = (view: SentenceView, clause: Clause, mentions: CountClaim['mentions']) => ({
  kind: 'count' as const,
  topic: 'volume-count' as const,
  detector: 'counts',
  view,
  first: clause.first,
  last: clause.last,
  mentions,
});

const verbs = new Set([
  'are',
  'have',
  'so',
  'out',
  'of',
  'at',
  'can',
  'in',
  'were',
  'planned',
  ',',
  'and',
  'at',
  'already',
  'now',
  'that',
  'on',
  'altogether',
  'there',
]);

/** "three are out", "there are five so far", "the books, of which four": a number that stands for books. */
function bareCount(
  { tokens }: SentenceView,
  at: number,
  next: number,
  value: number,
  near: readonly string[],
): boolean {
  if (value < 2 || value > 12 || tokens[at]?.kind === 'number') return false;
  const after = tokens[next]?.text ?? '';
  const before = tokens[at - 1]?.text ?? '';
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
      word === 'all' ||
      word === 'plan' ||
      word === 'planning',
  );
}
