import type { ReadPage, ReadSentence } from '../reading/read-page.ts';
import { probability } from '../weights/weigh.ts';
import type { InPlaceOf, Say } from '../weights/weights-of.ts';
import type { DescribedTellings } from './choice/describe-candidates.ts';
import { contextNames, describeContexts } from './features/describe-context.ts';

/** How much a page's being about the work, or not, may count. */
const most = 5;

/** Names of what is said for the second pass, but for how the tellings fit. */
export const secondPassNames = { around: contextNames, about: 'about', hardlyAbout: 'hardly about' };

/** The same, by name or by weight. */
export type SecondPassNames<What> = InPlaceOf<typeof secondPassNames, What>;

/**
 * Describes each sentence for the second pass: what the first pass thinks of it and of those around it, how
 * what its tellings point to goes with them, and how likely all this is about the work at all.
 *
 * @param odds The first pass's log odds, one for each sentence.
 * @param aboutOf Log odds of a block's being about the work.
 * @returns Says so of a sentence, by its number; each thing once.
 */
export function secondPass<What>(
  page: ReadPage,
  { fitOf }: Pick<DescribedTellings<What>, 'fitOf'>,
  odds: readonly number[],
  aboutOf: (block: number) => number,
  names: SecondPassNames<What>,
): (number: number, say: Say<What>) => void {
  const describeContext = describeContexts(page, odds, odds.map(probability), names.around);
  return (number, say) => {
    const { block } = page.sentences[number] as ReadSentence;
    const about = Math.max(-most, Math.min(most, aboutOf(block)));
    describeContext(number, say);
    fitOf(number, say);
    say(names.about, about);
    say(names.hardlyAbout, Math.min(0, about));
  };
}
