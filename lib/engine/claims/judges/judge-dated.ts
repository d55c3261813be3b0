import { addDays } from '../../dates/calendar.ts';
import { type DateMention, resolveDate } from '../../dates/date-mention.ts';
import { holds, type Interval } from '../../dates/interval.ts';
import type { PreparedPack } from '../../prepare.ts';
import type { Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { DatedClaim, RankedMention } from '../proposition.ts';
import { expandMention, leaning } from '../readers/expand-mention.ts';
import type { Fact, Region } from '../timeline/compiled-timeline.ts';
import { factsOf, type PreparedTimeline, unsureFactsOf } from '../timeline/prepare-timeline.ts';
import { isOut } from '../timeline/state-of.ts';
import { describeOrder, describeProduction, describeRelease } from '../truth/describe.ts';
import type { Described } from '../truth/described.ts';
import { type Days, judged, topicFor } from './judged.ts';
import type { Judged } from './verdict.ts';

interface Happened {
  readonly days: readonly string[];
  readonly fact: Fact;
}

/** The days on which editions came out, of one region or of all. */
const releaseDays = (facts: readonly Fact<'release'>[], region: Region | undefined): Happened[] =>
  facts
    .map(
      (fact): Happened => ({
        fact: fact as unknown as Fact,
        days: fact.periods.flatMap(({ value, from }) =>
          value.state === 'released' && (!region || value.region === region || value.region === 'world')
            ? [value.date ?? from ?? '']
            : [],
        ),
      }),
    )
    .filter(({ days }) => days.length > 0);

/** The days on which something happened to a work, one for each region or edition. */
function daysOf({ event, region }: DatedClaim, timeline: PreparedTimeline, { id }: CompiledWork): Happened[] {
  if (event === 'release') return releaseDays(factsOf(timeline, 'release', id), region);
  const attribute = event === 'order' ? ('order' as const) : ('production' as const);
  return factsOf(timeline, attribute, id).map((fact) => ({
    fact: fact as unknown as Fact,
    days: fact.periods.flatMap(({ value, from }) => {
      const { state } = value;
      const isIt =
        event === 'order'
          ? state === 'ordered'
          : event === 'wrap'
            ? state === 'wrapped'
            : state === 'filming' || state === 'wrapped';
      return isIt && from !== undefined ? [from] : [];
    }),
  }));
}

/**
 * Whether a day that the page gives is one of another edition: of another country, where the page names one, or one that
 * is known but not surely enough to correct anybody with.
 */
const mayBeRight = (
  { event, region }: DatedClaim,
  works: readonly CompiledWork[],
  intervals: readonly Interval[],
  timeline: PreparedTimeline,
): boolean =>
  event === 'release' &&
  works.some(({ id }) => {
    const others = region ? factsOf(timeline, 'release', id) : [];
    const facts = [...others, ...unsureFactsOf(timeline, 'release', id)];
    return releaseDays(facts, undefined).some(({ days }) => holdAny(intervals, days));
  });

const holdAny = (intervals: readonly Interval[], days: readonly string[]) =>
  days.some((day) => intervals.some((one) => within(one, day)));

/** How many days a bare day may be off before it is an error: news is a day late, time zones differ. */
const grace = 1;

/**
 * Judges a past event with its day: current when one of the days on record lies in what the page says, wrong
 * when the work was named beside it and none does.
 */
export function judgeDated(
  claim: DatedClaim,
  pack: PreparedPack,
  { published, readOn }: Days,
): Judged | undefined {
  const intervals = claim.dates.flatMap((date) => resolveDate(date, published, claim.looks) ?? []);
  const [interval] = intervals;
  if (!interval || intervals.length < claim.dates.length) return undefined;
  const { timeline } = pack;
  for (const ranked of claim.mentions) {
    const { works, exact } = expandMention(
      ranked,
      claim.medium,
      pack,
      leaning(claim.mentions, ranked.mention),
    );
    const known = works
      .map((work) => ({ work, happened: daysOf(claim, timeline, work) }))
      .filter(({ happened }) => happened.length > 0);
    if (known.length === 0) continue;
    const right = known.find(({ happened }) =>
      happened.some(({ days }) =>
        days.some((day) => day <= readOn && intervals.some((one) => within(one, day))),
      ),
    );
    if (!right && mayBeRight(claim, works, intervals, timeline)) return undefined;
    const chosen = right ?? nearest(known, interval);
    if (!right && !isSure(ranked, exact, claim)) return undefined;
    const said = describe(claim, timeline, chosen.work, readOn);
    if (!said) return undefined;
    // A plan that the page held for done before its day.
    return {
      verdict: right ? (isNewsNow(claim, chosen.work, pack, readOn) ? 'outdated' : 'current') : 'wrong',
      topic: topicFor(claim.topic, chosen.work),
      ...judged(said, timeline),
      trueWhenWritten: published === undefined ? undefined : right !== undefined,
      confidence: right ? 0.9 : exact ? 0.85 : 0.75,
    };
  }
  return undefined;
}

/**
 * Whether a release is told as news: "is on the streamer from today", or "came out yesterday" where something newer has
 * followed since. "On Thursday", "last month" and a bare "today" stand in news and in history alike.
 */
const isNewsNow = (
  { event, dates, view }: DatedClaim,
  work: CompiledWork,
  pack: PreparedPack,
  readOn: Day,
): boolean =>
  event === 'release' &&
  (dates.every(({ now, first }) => now === true && view.tokens[first - 1]?.text === 'from') ||
    (dates.every((date) => date.now !== true && isOfYesterday(date)) && hasNewer(pack, work, readOn)));

/** "yesterday", "last night": the day before, whenever it is said. */
function isOfYesterday({ meaning }: DateMention): boolean {
  if (meaning.kind === 'absolute') return false;
  return probes.every((day) => {
    const { from, to } = meaning.resolve(day, 'back');
    return from === to && from === addDays(day, -1);
  });
}
/** Any days that are not of one weekday. */
const probes = ['2001-03-07', '2001-05-11'];

/** Whether a later part of the same series is out: a later volume, a later season or the film. */
function hasNewer({ timeline, works }: PreparedPack, work: CompiledWork, readOn: Day): boolean {
  const kinds =
    work.kind === 'volume'
      ? (['volume'] as const)
      : work.kind === 'season'
        ? (['season', 'film'] as const)
        : [];
  return kinds
    .flatMap((kind) => works.byKind.get(kind) ?? [])
    .some(
      ({ id, kind, number }) =>
        (kind !== work.kind || (number ?? 0) > (work.number ?? 0)) && isOut(timeline, id, readOn) === true,
    );
}

/**
 * Whether it is sure enough what the day belongs to, to call it wrong: a work named before the cue, or right
 * after it; a series only for its release.
 */
function isSure(
  { mention, via }: RankedMention,
  exact: boolean,
  { cueAt, event, dates, mentions, view }: DatedClaim,
): boolean {
  // "a novel, published in 2014"; "the book" of a page about a novella.
  const isOther = mentions.some(isOtherBook);
  if (mention.indefinite && isOther) return false;
  // Editions have days of their own.
  if (!exact && editions.test(view.plain)) return false;
  if (!exact && mention.kind !== 'franchise' && (mention.indefinite || isOther)) return false;
  if (via === 'sentence') return mention.last <= cueAt && event === 'release' && !exact && dates.length === 1;
  if (via !== 'clause' || dates.length > 2) return false;
  const gap = mention.last <= cueAt ? cueAt - mention.last : mention.first - cueAt;
  return gap <= (mention.last <= cueAt ? 8 : 4) && (exact || event === 'release');
}

const editions = / (?:ebook|e book|audiobook|paperback|hardback|hardcover|edition|translation|translated) /;
const otherBooks: ReadonlySet<string> = new Set(['novella', 'novel', 'companion']);
const isOtherBook = ({ mention }: RankedMention) => otherBooks.has(mention.kind);

function within(interval: Interval, day: string): boolean {
  if (holds(interval, day)) return true;
  if (interval.precision !== 'day' || day.length < 10) return false;
  return (
    Math.abs(Number(day.slice(8)) - Number(interval.from.slice(8))) <= grace &&
    day.slice(0, 7) === interval.from.slice(0, 7)
  );
}

function nearest<T extends { readonly happened: readonly Happened[] }>(
  known: readonly T[],
  interval: Interval,
): T {
  const gap = ({ happened }: T) =>
    Math.min(
      ...happened.flatMap(({ days }) =>
        days.map((day) =>
          Math.abs(
            Number(day.slice(0, 4)) * 12 +
              Number(day.slice(5, 7) || 6) -
              Number(interval.from.slice(0, 4)) * 12 -
              Number(interval.from.slice(5, 7)),
          ),
        ),
      ),
    );
  return [...known].sort((one, other) => gap(one) - gap(other))[0] as T;
}

function describe(
  claim: DatedClaim,
  timeline: PreparedTimeline,
  work: CompiledWork,
  day: string,
): Described | undefined {
  if (claim.event === 'order') return describeOrder(timeline, work, day);
  if (claim.event === 'release') return describeRelease(timeline, work, day, claim.region);
  return describeProduction(timeline, work, day);
}
