import { numbersSaid, weighNumbers } from '../../weights/numbered-layers.ts';
import { probability } from '../../weights/weigh.ts';
import type { EitherClaim } from '../proposition.ts';
import { lapsesOf } from '../readers/lapses-of.ts';
import { saysRefused } from '../readers/says-refused.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { canLapse, lapseDescriber } from './describe-lapse.ts';

/**
 * Hundredths by which it has to be surer of a sentence that names a day: most that lapse are read by the detectors of days,
 * and of the others between both thresholds one in eight is right; of those without a day it is nearly one in two.
 */
const moreWithDay = 15;

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
 * Makes ready to ask of a page's sentences whether what was learned takes them for saying something of their own day.
 *
 * @returns Gives the states that such a sentence may speak of, `undefined` for any other. Which of them lapsed is left
 *   to the judges.
 */
export function lapseReader(page: PageView): (view: SentenceView) => EitherClaim | undefined {
  const { learned, symbols, threshold } = page.pack.claimWeights;
  if (learned.names.length === 0) return () => undefined;
  const numbersOf = numbersSaid(learned);
  const describe = lapseDescriber(page);
  return (view) => {
    if (!canLapse(view)) return undefined;
    const numbers = numbersOf((add, addNumber) =>
      describe(view, { add, addSymbols: (all) => symbols.say(all, addNumber) }),
    );
    const chance = probability(weighNumbers(numbers, learned.layers.lapses));
    const needed = view.dates.length > 0 ? threshold + moreWithDay : threshold;
    return chance * 100 >= needed && !saysRefused(view) ? lapseOf(view, page) : undefined;
  };
}
