import { addDays } from '../../dates/calendar.ts';
import type { DateMention } from '../../dates/date-mention.ts';
import type { PreparedPack } from '../../prepare.ts';
import type { Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { DatedClaim } from '../proposition.ts';
import { isOut } from '../timeline/state-of.ts';

/**
 * Whether a release is told as news: "is on the streamer from today", or "came out yesterday" where something newer has
 * followed since. "On Thursday", "last month" and a bare "today" stand in news and in history alike.
 */
export const isNewsNow = (
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
