import type { ReadPage, ReadSentence } from '../../reading/read-page.ts';
import type { SayFeature } from '../../weights/weigh.ts';

/** What is assumed of a neighbour that is not there: about the share of sentences that tell story. */
const unknown = 0.3;

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
export function describeContexts(
  { sentences, headings }: ReadPage,
  odds: readonly number[],
  told: readonly number[],
): (number: number, say: SayFeature) => void {
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
    say('own', odds[number] as number);
    say(near(number - 1) ? 'before, same block' : 'before, other block', at(number - 1));
    say(near(number + 1) ? 'after, same block' : 'after, other block', at(number + 1));
    say('second before', at(number - 2));
    say('second after', at(number + 2));
    say('block', meanOfOthers(blocks.get(here.block), own, true));
    say('section', meanOfOthers(sections.get(here.section), own, !here.isHeading));
    say('page', told.length > 1 ? (total - own) / (told.length - 1) : unknown);
    say('page, top quarter', quarter);
    say('heading', heading === undefined ? unknown : at(heading));
    say('is heading', here.isHeading ? 1 : 0);
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
