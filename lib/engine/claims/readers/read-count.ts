import { readCardinal } from '../../text/number-words.ts';
import { wordSet } from '../../word-set.ts';
import type { CountClaim } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';
import { countBetween, countedNouns, outScope, totalScope } from '../words/count-words.ts';
import { isOfVerb, isOut } from '../words/is-out.ts';
import { bareCount } from './bare-count.ts';
import { rankMentions } from './rank-mentions.ts';
import { tellsExtent } from './tells-extent.ts';

const partial = wordSet(
  'first last next these those other final another every per previous opening past least over to nearly',
  'almost about for',
);
const notParts = wordSet(
  '% million thousand hundred copies years year months weeks days hours minutes times people stars',
);
/** Smaller parts, which may stand before their numbers. */
const smaller = wordSet('chapter chapters episode episodes page pages part parts');

/** What a number at a place counts, if it counts books, seasons or episodes. @param number Its value and its end. */
export function readCount(
  view: SentenceView,
  page: PageView,
  clause: Clause,
  at: number,
  { value, next }: { value: number; next: number },
): CountClaim | undefined {
  const { tokens } = view;
  const before = tokens[at - 1]?.text ?? '';
  // Asked only where something hangs on it: most numbers count nothing.
  const isExtent = () => tellsExtent(view, clause, at);
  const isPartial = partial.has(before) || (before === 'the' && partial.has(tokens[at - 2]?.text ?? ''));
  // "ran for three seasons": all of them.
  const isRun =
    before === 'for' &&
    /^(?:ran|lasted)$/.test(tokens[at - 2]?.text ?? '') &&
    (tokens[at - 3]?.text === 'it' ||
      view.works.some(({ first, last }) => first >= clause.first && last < at));
  if (isPartial && !isRun && !isExtent()) return undefined;
  // "you've read four volumes": what somebody has read, not what there is.
  if (before === 'read') return undefined;
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
  // "five books to read after this one"
  if (tokens[end]?.text === 'to' && noun === 'volumes') return undefined;
  const words = wordsOf(tokens, clause);
  const near = wordsOf(tokens, {
    first: Math.max(clause.first, at - 7),
    last: Math.min(clause.last, end + 8),
  });
  const from = Math.max(clause.first, at - 7);
  const has = (set: ReadonlySet<string>) =>
    near.some(
      (word, k) =>
        set.has(word) &&
        (word !== 'out' ||
          isOut(tokens, from + k) ||
          (tokens[from + k + 1]?.kind === 'mark' && !isOfVerb(tokens, from + k))),
    );
  if (near.some((word, k) => word === 'out' && near[k + 1] === 'of')) return undefined; // "four out of five"
  const isAll = before === 'all' || before === 'both';
  const mentions = rankMentions(page, view, clause, at);
  if (!noun) {
    // "Chapters one through seven are in print"
    if (tokens.slice(Math.max(clause.first, at - 3), at).some(({ text }) => smaller.has(text)))
      return undefined;
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
  if (noun === 'volumes' && isExtent())
    return { ...base(view, clause, mentions), of: noun, number: value, scope: 'open' };
  if (/^(?:in|on|by)$/.test(before) && !has(outScope) && noun === 'volumes') return undefined;
  const isInto = tokens[end]?.text === 'in' && /^(?:and|,|now)$/.test(tokens[end + 1]?.text ?? '');
  // "five of the planned six"
  const isOfAll =
    before === 'the' && tokens[at - 2]?.text === 'of' && readCardinal(tokens, at - 3) !== undefined;
  const isPlan = isOfAll || before === 'planned' || before === 'projected' || before === 'promised';
  const scope =
    !isPlan && (has(outScope) || isInto)
      ? 'out'
      : isPlan || words.some((word) => totalScope.has(word))
        ? 'planned'
        : isAll
          ? 'open'
          : undefined;
  // "each season has six episodes": all of them, so that a number that never was is wrong, small as it may be.
  if (noun === 'episodes' && isOfEach(view, clause, at))
    return { ...base(view, clause, mentions), of: noun, number: value, scope: 'total' };
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

/** "each season has", "every one of them has" */
const isOfEach = ({ tokens }: SentenceView, { first }: Clause, at: number) =>
  tokens
    .slice(first, at)
    .some(
      ({ text }, k) => /^(?:each|every)$/.test(text) && seasonNouns.has(tokens[first + k + 1]?.text ?? ''),
    );
const seasonNouns = wordSet('season series run one');

const seasonScope = wordSet(
  'released out far only gone run runs total each made aired produced all with version available streaming',
  'planned plan foresees expects sees right consists stands ran lasted spanned',
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
