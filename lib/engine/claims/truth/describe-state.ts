import type { Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { Predicate } from '../judges/predicates.ts';
import type { StateClaim } from '../proposition.ts';
import type { PreparedTimeline } from '../timeline/prepare-timeline.ts';
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
    case 'uncast':
      return describeSimple(timeline, 'casting', work, day);
    case 'paused':
    case 'running':
      return describeSimple(timeline, 'status', work, day);
    default:
      return released() ?? describeOrder(timeline, work, day);
  }
}
