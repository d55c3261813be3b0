import { dayNumber } from '../../dates/calendar.ts';
import type { PreparedPack } from '../../prepare.ts';
import type { Day, Reveal, Unit } from '../../types.ts';
import type { Timing } from '../features/describe-choice.ts';
import { codesOf } from '../units/unit-hints.ts';

/** A page speaks mostly of what comes out within this many days, or came out within as many. */
const before = 75;
const after = 45;

/** How the day of a page stands to those on which the units of events came out; each reveal is looked at once. */
export function timingOf(published: Day | undefined, pack: PreparedPack): Timing {
  const { out } = pack.story;
  const isOut = oncePerReveal((reveal, day) => codesOf(reveal).some((code) => (out.get(code) ?? '9') <= day));
  const isFresh = oncePerReveal((reveal, day) =>
    codesOf(reveal).some((code) => {
      const age = out.has(code) ? dayNumber(day) - dayNumber(out.get(code) as Day) : undefined;
      return age !== undefined && age >= -before && age <= after;
    }),
  );
  const newest = published ? newestUnits(pack, published) : undefined;
  const isNewest = oncePerReveal((reveal) => codesOf(reveal).some((code) => newest?.has(code) === true));
  return { isOut, isFresh, isNewest };
}

/** Remembers what was found of a reveal: a page has one day, and the events of a stretch are asked about again and again. */
function oncePerReveal(find: (reveal: Reveal, day: Day) => boolean): (reveal: Reveal, day: Day) => boolean {
  const found = new Map<Reveal, boolean>();
  return (reveal, day) => {
    let answer = found.get(reveal);
    if (answer === undefined) {
      answer = find(reveal, day);
      found.set(reveal, answer);
    }
    return answer;
  };
}

/** On each line all units of what had come out last by a day. */
function newestUnits({ pack: { lines }, story: { out } }: PreparedPack, day: Day): Set<string> {
  return new Set(
    lines.flatMap(({ units }) => {
      const dayOf = ({ code }: Unit) => out.get(code) ?? '9';
      const last = units.map(dayOf).reduce((best, own) => (own <= day && own > best ? own : best), '');
      return units.filter((unit) => dayOf(unit) === last).map(({ code }) => code);
    }),
  );
}
