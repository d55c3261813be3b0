import { dayNumber } from '../../dates/calendar.ts';
import type { SpoilerPack } from '../../prepare-spoiler-pack.ts';
import type { Day, Unit } from '../../types.ts';
import type { RevealOnPage } from './describe-choice.ts';

/** A page speaks mostly of what comes out within this many days, or came out within as many. */
const before = 75;
const after = 45;

/** How the day of a page stands to those on which units came out. */
export type Timing = Pick<RevealOnPage, 'isOut' | 'isFresh' | 'isNewest'>;

/** Of a page without a day nothing is taken to be ahead or new. */
const timeless: Timing = { isOut: true, isFresh: false, isNewest: false };

/** How the day of a page stands to those on which the units of a reveal came out. */
export function timingOf(
  published: Day | undefined,
  pack: SpoilerPack,
): (codes: readonly string[]) => Timing {
  if (published === undefined) return () => timeless;
  const { out } = pack.story;
  const today = dayNumber(published);
  const newest = newestUnits(pack, published);
  return (codes) => ({
    isOut: codes.some((code) => (out.get(code) ?? '9') <= published),
    isFresh: codes.some((code) => {
      const day = out.get(code);
      const age = day === undefined ? undefined : today - dayNumber(day);
      return age !== undefined && age >= -before && age <= after;
    }),
    isNewest: codes.some((code) => newest.has(code)),
  });
}

/** On each line all units of what had come out last by a day. */
function newestUnits({ pack: { lines }, story: { out } }: SpoilerPack, day: Day): Set<string> {
  return new Set(
    lines.flatMap(({ units }) => {
      const dayOf = ({ code }: Unit) => out.get(code) ?? '9';
      const last = units.map(dayOf).reduce((best, own) => (own <= day && own > best ? own : best), '');
      return units.filter((unit) => dayOf(unit) === last).map(({ code }) => code);
    }),
  );
}
