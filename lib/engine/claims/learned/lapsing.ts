import { probability, weigh } from '../../weights/weigh.ts';
import type { EitherClaim } from '../proposition.ts';
import { lapsesOf } from '../readers/lapses-of.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { describeLapses } from './describe-lapse.ts';

/**
 * Sentences that what was learned takes for saying something of their own day, by their place on the page, with the
 * states that they may speak of. Which of them lapsed is left to the judges.
 */
export function lapsingOf(page: PageView): ReadonlyMap<number, EitherClaim> {
  const { lapses, threshold } = page.pack.claimWeights;
  const found = new Map<number, EitherClaim>();
  if (lapses.weights.size === 0) return found;
  describeLapses(page).forEach((features, place) => {
    if (!features) return;
    const view = page.sentences[place] as SentenceView;
    const chance = probability(weigh(features, lapses));
    if (chance * 100 >= threshold)
      found.set(place, {
        ...view.sentence,
        kind: 'either',
        topic: 'release-date',
        detector: 'learned',
        view,
        claims: lapsesOf(view, page, view.sentence, 'learned'),
      });
  });
  return found;
}
