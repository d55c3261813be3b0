import type { ReadPage, ReadSentence } from '../../reading/read-page.ts';
import type { Features } from '../../weights/weigh.ts';

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
 */
export function describeContexts(
  { sentences, headings }: ReadPage,
  odds: readonly number[],
  told: readonly number[],
): Features[] {
  const total = told.reduce((sum, value) => sum + value, 0);
  const blocks = sumsBy(sentences, told, ({ block }) => block);
  const sections = sumsBy(sentences, told, ({ section, isHeading }) => (isHeading ? undefined : section));
  const ranked = [...told].sort((one, other) => other - one);
  const quarter = mean(ranked.slice(0, Math.max(1, Math.floor((told.length - 1) / 4))));
  return sentences.map((here, number) => {
    const own = told[number] as number;
    const at = (place: number) => told[place] ?? unknown;
    const near = (place: number) => sentences[place]?.block === here.block;
    const without = (
      sums: ReadonlyMap<number, { sum: number; count: number }>,
      key: number,
      isIn: boolean,
    ) => {
      const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 };
      const others = isIn ? count - 1 : count;
      return others > 0 ? (sum - (isIn ? own : 0)) / others : unknown;
    };
    const heading = headings[here.section]?.[0];
    return new Map([
      ['own', odds[number] as number],
      [near(number - 1) ? 'before, same block' : 'before, other block', at(number - 1)],
      [near(number + 1) ? 'after, same block' : 'after, other block', at(number + 1)],
      ['second before', at(number - 2)],
      ['second after', at(number + 2)],
      ['block', without(blocks, here.block, true)],
      ['section', without(sections, here.section, !here.isHeading)],
      ['page', told.length > 1 ? (total - own) / (told.length - 1) : unknown],
      ['page, top quarter', quarter],
      ['heading', heading === undefined ? unknown : at(heading)],
      ['is heading', here.isHeading ? 1 : 0],
    ]);
  });
}

function sumsBy(
  sentences: readonly ReadSentence[],
  values: readonly number[],
  keyOf: (sentence: ReadSentence) => number | undefined,
): Map<number, { sum: number; count: number }> {
  const sums = new Map<number, { sum: number; count: number }>();
  sentences.forEach((sentence, number) => {
    const key = keyOf(sentence);
    if (key === undefined) return;
    const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 };
    sums.set(key, { sum: sum + (values[number] as number), count: count + 1 });
  });
  return sums;
}
