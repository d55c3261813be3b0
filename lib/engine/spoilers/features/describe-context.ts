import type { ReadPage, ReadSentence } from '../../reading/read-page.ts';
import type { InPlaceOf, Say } from '../../weights/weights-of.ts';

/** What is assumed of a neighbour that is not there: about the share of sentences that tell story. */
const unknown = 0.3;

/** Names of what the first pass thought of a sentence and of what is around it. */
export const contextNames = {
  own: 'own',
  before: { same: 'before, same block', other: 'before, other block' },
  after: { same: 'after, same block', other: 'after, other block' },
  secondBefore: 'second before',
  secondAfter: 'second after',
  block: 'block',
  section: 'section',
  page: 'page',
  topQuarter: 'page, top quarter',
  heading: 'heading',
  isHeading: 'is heading',
};

/** The same, by name or by weight. */
export type ContextNames<What> = InPlaceOf<typeof contextNames, What>;

const mean = (values: readonly number[]) =>
  values.length === 0 ? unknown : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * What the first pass thought of a page's sentences, seen from each of them: itself, its neighbours within and
 * beyond its paragraph, its paragraph, its section and heading, the page.
 *
 * @param odds The first pass's log odds, one for each sentence.
 * @param told The same as probabilities.
 * @returns Says so of a sentence, by its number; each thing once.
 */
export function describeContexts<What>(
  { sentences, headings }: ReadPage,
  odds: readonly number[],
  told: readonly number[],
  names: ContextNames<What>,
): (number: number, say: Say<What>) => void {
  const total = told.reduce((sum, value) => sum + value, 0);
  const blocks = sumsBy(sentences, told, ({ block }) => block);
  const sections = sumsBy(sentences, told, ({ section, isHeading }) => (isHeading ? undefined : section));
  const ranked = [...told].sort((one, other) => other - one);
  const quarter = mean(ranked.slice(0, Math.max(1, Math.floor((told.length - 1) / 4))));
  const at = (place: number) => told[place] ?? unknown;
  return (number, say) => {
    const here = sentences[number] as ReadSentence;
    const own = told[number] as number;
    const near = (place: number) => sentences[place]?.block === here.block;
    const heading = headings[here.section]?.[0];
    say(names.own, odds[number] as number);
    say(near(number - 1) ? names.before.same : names.before.other, at(number - 1));
    say(near(number + 1) ? names.after.same : names.after.other, at(number + 1));
    say(names.secondBefore, at(number - 2));
    say(names.secondAfter, at(number + 2));
    say(names.block, meanOfOthers(blocks.get(here.block), own, true));
    say(names.section, meanOfOthers(sections.get(here.section), own, !here.isHeading));
    say(names.page, told.length > 1 ? (total - own) / (told.length - 1) : unknown);
    say(names.topQuarter, quarter);
    say(names.heading, heading === undefined ? unknown : at(heading));
    say(names.isHeading, here.isHeading ? 1 : 0);
  };
}

interface Sum {
  sum: number;
  count: number;
}

/** The mean of what was summed up, without a value of its own where that is in it. */
function meanOfOthers({ sum, count }: Sum = { sum: 0, count: 0 }, own: number, isIn: boolean): number {
  const others = isIn ? count - 1 : count;
  return others > 0 ? (sum - (isIn ? own : 0)) / others : unknown;
}

function sumsBy(
  sentences: readonly ReadSentence[],
  values: readonly number[],
  keyOf: (sentence: ReadSentence) => number | undefined,
): Map<number, Sum> {
  const sums = new Map<number, Sum>();
  sentences.forEach((sentence, number) => {
    const key = keyOf(sentence);
    if (key === undefined) return;
    const all = sums.get(key) ?? { sum: 0, count: 0 };
    all.sum += values[number] as number;
    all.count += 1;
    sums.set(key, all);
  });
  return sums;
}
