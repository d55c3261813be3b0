import { numbersSaid, weighNumbers } from '../../weights/numbered-layers.ts';
import { probability } from '../../weights/weigh.ts';
import type { EitherClaim } from '../proposition.ts';
import { lapsesOf } from '../readers/lapses-of.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { canLapse, lapseDescriber } from './describe-lapse.ts';

/** A sentence as saying something of its own day that may have lapsed, whatever that is. */
export const lapseOf = (view: SentenceView, page: PageView): EitherClaim => ({
  ...view.sentence,
  kind: 'either',
  topic: 'release-date',
  detector: 'learned',
  view,
  claims: lapsesOf(view, page, view.sentence, 'learned'),
});

/**
 * Sentences that what was learned takes for saying something of their own day, by their place on the page, with the
 * states that they may speak of. Which of them lapsed is left to the judges.
 */
export function lapsingOf(page: PageView): ReadonlyMap<number, EitherClaim> {
  const { learned, pairs, threshold } = page.pack.claimWeights;
  const found = new Map<number, EitherClaim>();
  if (learned.names.length === 0) return found;
  const numbersOf = numbersSaid(learned);
  const describe = lapseDescriber(page);
  page.sentences.forEach((view, place) => {
    if (!canLapse(view)) return;
    const numbers = numbersOf((add, addNumber) =>
      describe(view, { add, addPair: (before, after) => addNumber(pairs.after(before).get(after)) }),
    );
    const chance = probability(weighNumbers(numbers, learned.layers.lapses));
    if (chance * 100 >= threshold) found.set(place, lapseOf(view, page));
  });
  return found;
}
