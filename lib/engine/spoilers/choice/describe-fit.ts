import type { InPlaceOf, Say } from '../../weights/weights-of.ts';
import {
  type ChoiceContext,
  describeSurroundings,
  type RevealOnPage,
  surroundingNames,
} from './describe-choice.ts';

/** Names of what surrounds the best match of a sentence, apart for those that are found strongly and weakly. */
export const fitNames = { strong: surroundingNames('strong, '), weak: surroundingNames('weak, ') };

/** What surrounds it, by name or by weight. */
export type FitNames<What> = InPlaceOf<typeof fitNames, What>;

/**
 * How the best match of a sentence goes with what stands around it, for the second pass: words that point to the
 * part of the story that the page is about tell more often than words that point to another. What speaks of the match
 * alone the first pass has weighed.
 *
 * @param event Its place in the story.
 * @param reveal The number of what it reveals.
 * @param isStrong Whether a telling of it was found, not hints alone.
 */
export function describeFit<What>(
  event: number,
  reveal: number,
  context: ChoiceContext,
  onPage: RevealOnPage,
  isStrong: boolean,
  names: FitNames<What>,
  say: Say<What>,
): void {
  const own = isStrong ? names.strong : names.weak;
  describeSurroundings(event, reveal, context, onPage, own, say);
  say(own.share, onPage.share);
}
