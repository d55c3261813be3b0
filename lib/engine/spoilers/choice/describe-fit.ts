import type { SayFeature } from '../../weights/weigh.ts';
import {
  type ChoiceContext,
  describeSurroundings,
  type RevealOnPage,
  surroundingNames,
} from './describe-choice.ts';

const strongNames = surroundingNames('strong, ');
const weakNames = surroundingNames('weak, ');

/**
 * How the best match of a sentence goes with what stands around it, for the second pass: words that point to the
 * part of the story that the page is about tell more often than words that point to another. What speaks of the match
 * alone the first pass has weighed.
 *
 * @param event Its place in the story.
 * @param reveal The number of what it reveals.
 * @param isStrong Whether a telling of it was found, not hints alone.
 */
export function describeFit(
  event: number,
  reveal: number,
  context: ChoiceContext,
  onPage: RevealOnPage,
  isStrong: boolean,
  say: SayFeature,
): void {
  const names = isStrong ? strongNames : weakNames;
  describeSurroundings(event, reveal, context, onPage, names, say);
  say(names.share, onPage.share);
}
