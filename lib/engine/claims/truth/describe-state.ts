import type { Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { StateClaim } from '../proposition.ts';
import type { Predicate } from '../timeline/predicates.ts';
import { factsOf, type PreparedTimeline, periodOn } from '../timeline/prepare-timeline.ts';
import { isOut } from '../timeline/state-of.ts';
import { describeOrder, describeProduction, describeRelease } from './describe.ts';
import { describeAttribute } from './describe-attribute.ts';
import type { Described } from './described.ts';

/** What is true of a work where a state of a kind was asserted. */
export function describeState(
  predicate: Predicate,
  timeline: PreparedTimeline,
  work: CompiledWork,
  day: Day,
  { region }: StateClaim,
): Described | undefined {
  const released = () => describeRelease(timeline, work, day, region);
  switch (predicate) {
    case 'not-ordered':
    case 'undecided':
      return describeOrder(timeline, work, day);
    case 'filming':
    case 'not-filming':
    case 'shoot-awaited':
      return describeProduction(timeline, work, day) ?? released();
    case 'untitled':
      return describeAttribute(timeline, 'title', work, day);
    case 'no-trailer':
      return describeAttribute(timeline, 'trailer', work, day);
    case 'uncast': {
      const isAnnounced = factsOf(timeline, 'casting', work.id).some(
        (fact) => periodOn(fact, day)?.value.state === 'announced',
      );
      return isAnnounced || !isOut(timeline, work.id, day)
        ? describeAttribute(timeline, 'casting', work, day)
        : released();
    }
    case 'paused':
    case 'running':
      return describeAttribute(timeline, 'status', work, day);
    default:
      return released() ?? describeOrder(timeline, work, day);
  }
}
