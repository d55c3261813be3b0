import type { PreparedPack } from '../../prepare.ts';
import type { Fact, Period } from '../timeline/compiled-timeline.ts';
import { nameOf } from './name-of.ts';
import { sayDay } from './say-day.ts';

/**
 * "6 volumes have been out since 2 July 2026.", "There are 3 seasons in all: known since 22 April 2025.", "Each season has
 * 8 episodes."
 *
 * @param facts All that count the same things.
 */
export function sayCount(
  fact: Fact<'count'>,
  { value, from }: Period<'count'>,
  facts: readonly Fact<'count'>[],
  pack: PreparedPack,
): string {
  const { number, of, scope } = value;
  const isOne = number === 1;
  const what = `${number} ${isOne ? of.replace(/s$/, '') : of}`;
  if (scope === 'total') return `${holderOf(fact, value, facts, pack)} has ${what}.`;
  // What was so from the first is no news since.
  const since = fact.periods.length < 2 ? undefined : from;
  if (scope === 'planned')
    return `There ${isOne ? 'is' : 'are'} ${what} in all${since === undefined ? '' : `: known since ${sayDay(since)}`}.`;
  if (since === undefined) return `${what} ${isOne ? 'is' : 'are'} out.`;
  return `${what} ${isOne ? 'has' : 'have'} been out since ${sayDay(since)}.`;
}

/** What has so many of something: "Season 2", or "Each season" where that is so of all that are counted. */
function holderOf(
  { subject }: Fact<'count'>,
  { number, scope, region }: Period<'count'>['value'],
  facts: readonly Fact<'count'>[],
  pack: PreparedPack,
): string {
  const kind = pack.works.byId.get(subject)?.kind;
  const alike = facts.filter(({ subject, periods: [first] }) => {
    const isOfKind = pack.works.byId.get(subject)?.kind === kind;
    return isOfKind && first?.value.scope === scope && first.value.region === region;
  });
  const isEach = alike.length > 1 && alike.every(({ periods }) => periods.at(-1)?.value.number === number);
  return isEach && kind !== undefined ? `Each ${kind}` : nameOf(subject, pack);
}
