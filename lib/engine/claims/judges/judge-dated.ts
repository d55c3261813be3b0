import { resolveDate } from '../../dates/date-mention.ts';
import type { PreparedPack } from '../../prepare.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { DatedClaim, RankedMention } from '../proposition.ts';
import { expandMention, leaning } from '../readers/expand-mention.ts';
import type { PreparedTimeline } from '../timeline/prepare-timeline.ts';
import { describeOrder, describeProduction, describeRelease } from '../truth/describe.ts';
import type { Described } from '../truth/described.ts';
import { daysOf, holdAny, mayBeRight, nearest } from './days-happened.ts';
import { type Days, judged, topicFor } from './judged.ts';
import { isNewsNow } from './told-as-news.ts';
import type { Judged } from './verdict.ts';

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
      .map((work) => ({ work, days: daysOf(claim, timeline, work) }))
      .filter(({ days }) => days.length > 0);
    if (known.length === 0) continue;
    const right = known.find(({ days }) =>
      holdAny(
        intervals,
        days.filter((day) => day <= readOn),
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
