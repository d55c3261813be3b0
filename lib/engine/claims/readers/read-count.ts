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

type Counted = CountClaim['of'];

/** A number in its clause, with what was read of it so far. */
interface CountPlace {
  readonly view: SentenceView;
  readonly clause: Clause;
  readonly at: number;
  /** Behind the noun that is counted, or behind the number where there is none. */
  readonly end: number;
  readonly mentions: CountClaim['mentions'];
  /** The words around both. */
  readonly near: readonly string[];
}

/** What a number at a place counts, if it counts books, seasons or episodes. @param number Its value and its end. */
export function readCount(
  view: SentenceView,
  page: PageView,
  clause: Clause,
  at: number,
  { value, next }: { value: number; next: number },
): CountClaim | undefined {
  if (isOfSome(view, clause, at) || isFormerPlan(view, clause, at)) return undefined;
  const noun = nounAfter(view, page, clause, next);
  if (!noun) return undefined;
  const { end } = noun;
  const near = wordsOf(view.tokens, {
    first: Math.max(clause.first, at - 7),
    last: Math.min(clause.last, end + 8),
  });
  // "four out of five"
  if (near.some((word, k) => word === 'out' && near[k + 1] === 'of')) return undefined;
  const mentions = rankMentions(page, view, clause, at);
  const place: CountPlace = { view, clause, at, end, mentions, near };
  const of = noun.of ?? (isOfBooks(place, next, value) ? 'volumes' : undefined);
  // "ten novels": a writer's, unless they are said to be all.
  const isOfWriter = noun.of === 'volumes' && view.tokens[at + 1]?.text === 'novels' && end === at + 2;
  if (!of || (isOfWriter && !says(place, totalScope))) return undefined;
  const scope = scopeOf(place, of);
  return scope && { ...base(view, clause, mentions), of, number: value, scope };
}

/** Whether a number counts no more than a part: "the first three", "you've read four", but not "ran for three seasons". */
function isOfSome(view: SentenceView, clause: Clause, at: number): boolean {
  const { tokens, works } = view;
  const before = tokens[at - 1]?.text ?? '';
  const isPartial = partial.has(before) || (before === 'the' && partial.has(tokens[at - 2]?.text ?? ''));
  const isRun =
    before === 'for' &&
    /^(?:ran|lasted)$/.test(tokens[at - 2]?.text ?? '') &&
    (tokens[at - 3]?.text === 'it' || works.some(({ first, last }) => first >= clause.first && last < at));
  return (isPartial && !isRun && !tellsExtent(view, clause, at)) || before === 'read';
}

const formerly = wordSet('originally initially formerly');
/** How far from a number a word may stand that makes it a plan of the past. */
const formerReach = 6;

/** "the five books originally planned": no longer, whatever is planned now. */
const isFormerPlan = ({ tokens }: SentenceView, clause: Clause, at: number): boolean =>
  wordsOf(tokens, {
    first: Math.max(clause.first, at - formerReach),
    last: Math.min(clause.last, at + formerReach),
  }).some((word) => formerly.has(word));

const mostBetween = 5;

/**
 * The noun behind a number.
 *
 * @returns `undefined` where something else is counted; without `of` where no noun follows.
 */
function nounAfter(
  { tokens }: SentenceView,
  { pack }: PageView,
  clause: Clause,
  next: number,
): { readonly of?: Counted; readonly end: number } | undefined {
  for (let at = next; at < clause.last && at - next < mostBetween; at += 1) {
    const text = tokens[at]?.text ?? '';
    const after = tokens[at + 1]?.text ?? '';
    if (notParts.has(text)) return undefined;
    const of = text === 'half' && after === 'hours' ? 'episodes' : countedNouns.get(text);
    // "five books to read after this one"
    if (of) return of === 'volumes' && after === 'to' ? undefined : { of, end: at + 1 };
    if (text === 'more' || (text === 'new' && countedNouns.get(after) !== 'volumes')) return undefined;
    if (!countBetween.has(text) && !pack.works.phrases.has(text)) break;
  }
  return { end: next };
}

/** Whether a number without a noun counts books: "five are out". */
function isOfBooks({ view, clause, at, mentions, near }: CountPlace, next: number, value: number): boolean {
  // "Chapters one through seven are in print"
  const before = view.tokens.slice(Math.max(clause.first, at - 3), at);
  if (before.some(({ text }) => smaller.has(text)) || !bareCount(view, at, next, value, near)) return false;
  const context = mentions.find(({ mention: { kind } }) => kind !== 'franchise' && kind !== 'part');
  return (
    context?.mention.kind === 'volume' ||
    context?.mention.kind === 'book-series' ||
    near.some((word) => /^(?:stores|shops|shelves|shelf|print|bookshops)$/.test(word))
  );
}

/** Whether one of some words stands around a number; "out" only as the state of being published. */
const says = ({ view: { tokens }, clause, at, near }: CountPlace, words: ReadonlySet<string>): boolean => {
  const from = Math.max(clause.first, at - 7);
  return near.some(
    (word, k) =>
      words.has(word) &&
      (word !== 'out' ||
        isOut(tokens, from + k) ||
        (tokens[from + k + 1]?.kind === 'mark' && !isOfVerb(tokens, from + k))),
  );
};

/** Whether so many are out, planned, or neither is said; `undefined` where the number says nothing of the series. */
function scopeOf(place: CountPlace, of: Counted): CountClaim['scope'] | undefined {
  const { view, clause, at, mentions, near } = place;
  const before = view.tokens[at - 1]?.text ?? '';
  const isAll = before === 'all' || before === 'both';
  if (of === 'volumes') {
    if (tellsExtent(view, clause, at)) return 'open';
    if (/^(?:in|on|by)$/.test(before) && !says(place, outScope)) return undefined;
  }
  // "each season has six episodes": all of them, so that a number that never was is wrong, small as it may be.
  if (of === 'episodes' && isOfEach(view, clause, at)) return 'total';
  if (of === 'seasons' && !near.some((word) => seasonScope.has(word)))
    return isPaired(place) ? 'out' : undefined;
  const said = saidScope(place) ?? (isAll ? 'open' : undefined);
  // "there are four books"
  const isThere = /^(?:are|'re|is|now)$/.test(before) && near.includes('there');
  if (!said) return of !== 'volumes' || isThere ? 'open' : undefined;
  // "all eight episodes of season one came out in April": a season's own number.
  const isSeasons =
    of === 'episodes' &&
    (isAll ||
      mentions.some(({ via, mention }) => via === 'clause' && mention.kind === 'season') ||
      hasDate(view, clause));
  return isSeasons ? 'open' : said;
}

const episodeNouns = wordSet('episode episodes chapters eps');
const joints = wordSet('and with of in over across for , ( /');

/** "two seasons and sixteen episodes", "16 episodes over 2 seasons": all that there is. */
function isPaired({ view: { tokens, sentence }, at, end }: CountPlace): boolean {
  const after = joints.has(tokens[end]?.text ?? '') && readCardinal(tokens, end + 1);
  if (after && episodeNouns.has(tokens[after.next]?.text ?? '')) return true;
  const noun = at - 2;
  return (
    noun > sentence.first &&
    joints.has(tokens[at - 1]?.text ?? '') &&
    episodeNouns.has(tokens[noun]?.text ?? '')
  );
}

/** "five are out", "five of the planned six" */
function saidScope(place: CountPlace): 'out' | 'planned' | undefined {
  const { view, clause, at, end } = place;
  const { tokens } = view;
  const before = tokens[at - 1]?.text ?? '';
  const isOfAll =
    before === 'the' && tokens[at - 2]?.text === 'of' && readCardinal(tokens, at - 3) !== undefined;
  if (isOfAll || /^(?:planned|projected|promised)$/.test(before)) return 'planned';
  const isInto = tokens[end]?.text === 'in' && /^(?:and|,|now)$/.test(tokens[end + 1]?.text ?? '');
  if (isInto || says(place, outScope)) return 'out';
  return wordsOf(tokens, clause).some((word) => totalScope.has(word)) ? 'planned' : undefined;
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
