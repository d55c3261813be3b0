import type { PreparedPack } from '../prepare.ts';
import type { ReadPage } from '../reading/read-page.ts';
import { type Features, type Layer, probability, weigh } from '../weights/weigh.ts';
import { type DescribedTellings, describeCandidates } from './choice/choose-events.ts';
import { describeContexts } from './features/describe-context.ts';
import { describeSentences } from './features/describe-sentence.ts';

/** What is known of a page's sentences before anything is weighed; the trainer starts from the same. */
export interface DescribedPage extends DescribedTellings {
  readonly features: readonly Features[];
}

/** Describes every sentence of a page and the events that it may tell. */
export function describePage(page: ReadPage, pack: PreparedPack): DescribedPage {
  return { features: describeSentences(page, pack), ...describeCandidates(page, pack) };
}

/**
 * Describes each sentence for the second pass: what the first pass thinks of it and of those around it, how
 * what its tellings point to goes with them, and how likely the page is about the work at all.
 *
 * @param aboutOdds Log odds.
 */
export function secondPass(
  page: ReadPage,
  { features, fitOf }: DescribedPage,
  told: Layer,
  aboutOdds: number,
): Features[] {
  const odds = features.map((one) => weigh(one, told));
  const about = Math.max(-most, Math.min(most, aboutOdds));
  return describeContexts(page, odds, odds.map(probability)).map(
    (one, number) =>
      new Map([...one, ...fitOf(number), ['about', about], ['hardly about', Math.min(0, about)]]),
  );
}

/** How much a page's being about the work, or not, may count. */
const most = 5;
