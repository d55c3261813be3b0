import type { Features } from '../../weights/weigh.ts';

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

/**
 * How the best match of a sentence goes with what stands around it, for the second pass: words that point to the
 * part of the story that the page is about tell more often than words that point to another.
 *
 * @param choice What holds of the match among its rivals.
 * @param isStrong Whether a telling of it was found, not hints alone.
 */
export function describeFit(choice: Features, isStrong: boolean): Features {
  const sort = isStrong ? 'strong' : 'weak';
  const features = new Map<string, number>();
  for (const [name, value] of choice)
    if (!ofMatch.has(name) && !name.endsWith(' none')) features.set(`${sort}, ${name}`, value);
  return features;
}
