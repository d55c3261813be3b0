import type { Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { StateClaim } from '../proposition.ts';
import type { Predicate } from '../timeline/predicates.ts';
import { factsOf, type PreparedTimeline, periodOn } from '../timeline/prepare-timeline.ts';
import { isOut } from '../timeline/state-of.ts';
import {
  type Described,
  describeOrder,
  describeProduction,
  describeRelease,
  describeSimple,
} from './describe.ts';

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
      return describeSimple(timeline, 'title', work, day);
    case 'no-trailer':
      return describeSimple(timeline, 'trailer', work, day);
    case 'uncast': {
      const isAnnounced = factsOf(timeline, 'casting', work.id).some(
        (fact) => periodOn(fact, day)?.value.state === 'announced',
      );
      return isAnnounced || !isOut(timeline, work.id, day)
        ? describeSimple(timeline, 'casting', work, day)
        : released();
    }
    case 'paused':
    case 'running':
      return describeSimple(timeline, 'status', work, day);
    default:
      return released() ?? describeOrder(timeline, work, day);
  }
}
