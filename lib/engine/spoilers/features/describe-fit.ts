import { remember } from '../../remember.ts';
import type { Describe } from '../../weights/weigh.ts';

/** What speaks of the match alone: the first pass has weighed it. */
const ofMatch = new Set([
  'score',
  'borrowed',
  'behind',
  'tells',
  'acts',
  'acts, nobody meant',
  'hints',
  'longest',
  'who',
  'one line only',
]);

const nameFor = (sort: string) =>
  remember((name) => (ofMatch.has(name) || name.endsWith(' none') ? '' : `${sort}, ${name}`));
const strongName = nameFor('strong');
const weakName = nameFor('weak');

/**
 * How the best match of a sentence goes with what stands around it, for the second pass: words that point to the
 * part of the story that the page is about tell more often than words that point to another.
 *
 * @param choice What holds of the match among its rivals.
 * @param isStrong Whether a telling of it was found, not hints alone.
 */
export const describeFit =
  (choice: Describe, isStrong: boolean): Describe =>
  (say) =>
    choice((name, value) => {
      const own = isStrong ? strongName(name) : weakName(name);
      if (own !== '') say(own, value);
    });
