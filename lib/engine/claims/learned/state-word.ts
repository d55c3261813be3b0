import { addDays } from '../../dates/calendar.ts';
import type { Day } from '../../types.ts';
import { factsOf, type PreparedTimeline } from '../timeline/prepare-timeline.ts';
import { orderOn, releaseOn } from '../timeline/state-of.ts';

/** How long a thing that came out is new, in days. */
const fresh = 40;

/**
 * How a work stands on a page's day, as a word: what was learned of one season holds for all that stood like it.
 *
 * @param day `undefined`: the page does not say.
 */
export function stateWord(timeline: PreparedTimeline, work: string, day: Day | undefined): string {
  if (day === undefined) return 'undatedpage';
  const release = releaseOn(timeline, work, day)?.period.value;
  if (release?.state === 'released') {
    const before = releaseOn(timeline, work, addDays(day, -fresh))?.period.value;
    return before?.state === 'released' ? 'old' : 'fresh';
  }
  if (release?.state === 'announced') return 'dated';
  if (factsOf(timeline, 'order', work).length === 0) return 'undated';
  return orderOn(timeline, work, day)?.period.value.state === 'ordered' ? 'undated' : 'unordered';
}
