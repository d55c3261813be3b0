import type { PreparedPack } from '../../prepare.ts';
import type { Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { Medium, RankedMention, Via } from '../proposition.ts';
import { expandMention, leaning } from '../readers/expand-mention.ts';
import { factsOf, type PreparedTimeline } from '../timeline/prepare-timeline.ts';

/** The work that a claim was found to be about. */
export interface Subject {
  readonly work: CompiledWork;
  readonly via: Via;
  /** Named by itself, not as a part of a series. */
  readonly exact: boolean;
}

/** The eventual day of release, to tell "the next one" among several; far away where there is none. */
function releaseDay(timeline: PreparedTimeline, work: string): string {
  const days = factsOf(timeline, 'release', work).flatMap(({ periods }) =>
    periods.flatMap(({ value }) => (value.state === 'released' && value.date ? [value.date] : [])),
  );
  return days.sort()[0] ?? '9999';
}

/** The first of some works to come out. */
function soonest(timeline: PreparedTimeline, works: readonly CompiledWork[]): CompiledWork | undefined {
  const [first] = works;
  if (works.length < 2 || !first) return first;
  let best = first;
  let bestDay = releaseDay(timeline, first.id);
  for (const work of works) {
    const day = releaseDay(timeline, work.id);
    if (day < bestDay) [best, bestDay] = [work, day];
  }
  return best;
}

/**
 * Chooses what a claim is about: the first mention in rank that names a work for which the claim can have been
 * true on the page's day. Among the parts of a series the next one to come out is meant.
 *
 * @param possible Whether the claim can have held of a work when the page was written.
 * @param exactOnly Passes over series: without the page's day nothing tells which part is meant.
 * @returns `undefined` where nothing fits.
 */
export function chooseSubject(
  mentions: readonly RankedMention[],
  medium: Medium,
  pack: PreparedPack,
  possible: (work: CompiledWork) => boolean,
  exactOnly = false,
): Subject | undefined {
  for (const ranked of mentions) {
    const { works, exact, unreal } = expandMention(ranked, medium, pack, leaning(mentions, ranked.mention));
    if (unreal && ranked.via === 'clause') return undefined;
    if (exactOnly && !exact) continue;
    const fitting = soonest(pack.timeline, works.filter(possible));
    if (fitting) return { work: fitting, via: ranked.via, exact };
    // A work named right beside the cue that does not fit: the claim is about it, and something else is wrong.
    if (exact && works.length > 0 && ranked.via === 'clause') return undefined;
  }
  return undefined;
}

/** What the page's day alone makes possible: the soonest of all works of a medium that fit. */
export function subjectOfDay(
  medium: Medium,
  pack: PreparedPack,
  day: Day | undefined,
  possible: (work: CompiledWork) => boolean,
): Subject | undefined {
  if (day === undefined) return undefined;
  const kinds = medium === 'book' ? (['volume', 'webcomic'] as const) : (['season', 'film'] as const);
  const works = kinds.flatMap((kind) => pack.works.byKind.get(kind) ?? []).filter(possible);
  const work = soonest(pack.timeline, works);
  return work ? { work, via: 'day', exact: false } : undefined;
}

/** The last volume or season to have come out, where all have that fit: what a page of no day awaits is behind us. */
export function lastOfAll(
  medium: Medium,
  pack: PreparedPack,
  fits: (work: CompiledWork) => boolean,
): Subject | undefined {
  const works = pack.works.byKind.get(medium === 'book' ? 'volume' : 'season') ?? [];
  const made = works.filter(({ id }) => releaseDay(pack.timeline, id) !== '9999');
  const work = made.toSorted((one, other) =>
    releaseDay(pack.timeline, one.id).localeCompare(releaseDay(pack.timeline, other.id)),
  );
  const last = work.at(-1);
  return last && made.every(fits) ? { work: last, via: 'day', exact: false } : undefined;
}
