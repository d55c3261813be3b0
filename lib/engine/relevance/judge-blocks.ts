import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { ReadPage } from '../reading/read-page.ts';
import { probability, type SayFeature } from '../weights/weigh.ts';
import { type BlockOnPage, blocksOnPage, sayBlockAbout } from './describe-block.ts';

/** How often a page goes on to something else, or back, where a block begins with which it may: one in four or five. */
const turnAtHeading = Math.exp(-1.5);
/** And between two paragraphs: one in 150. */
const turnWithin = Math.exp(-5);

/**
 * How likely each block of a page is about the work, by what stands in it and in the blocks around it. A page is read as
 * stretches that are about the work or are not: most begin with a heading, an entry of a list or a row of a table, few
 * between two paragraphs.
 *
 * Source: the forward-backward algorithm for hidden Markov models (Rabiner, Proceedings of the IEEE 77, 1989), with two
 * states; as segmentation of news into stories in Yamron et al. (ICASSP 1998).
 */
export function judgeBlocks(page: ReadPage, pack: SpoilerPack): Float64Array {
  const blocks = blocksOnPage(page);
  const likelihoods = blocks.map((on) => probability(oddsOfBlock(on, pack)));
  const turns = blocks.map((on) => (mayTurn(on) ? turnAtHeading : turnWithin));
  const chances = new Float64Array(blocks.length);
  let before = 1 / 2;
  for (let at = 0; at < blocks.length; at += 1) {
    const turn = at === 0 ? 0 : (turns[at] as number);
    before = weighed(before * (1 - turn) + (1 - before) * turn, likelihoods[at] as number);
    chances[at] = before;
  }
  let after = 1 / 2;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    chances[at] = weighed(chances[at] as number, after);
    const here = weighed(after, likelihoods[at] as number);
    const turn = turns[at] as number;
    after = here * (1 - turn) + (1 - here) * turn;
  }
  return chances;
}

/** Two chances of the same thing, from what has nothing to do with each other, as one. */
function weighed(one: number, other: number): number {
  const both = one * other;
  return both / (both + (1 - one) * (1 - other));
}

/** Whether something else may begin with a block: a heading, a row, an entry of a list, also of one that is numbered by hand. */
const mayTurn = ({
  block: {
    kind,
    tokens: [first, second],
  },
  sentences,
}: BlockOnPage) =>
  sentences[0]?.isHeading === true ||
  kind === 'list-item' ||
  kind === 'table-row' ||
  (first?.kind === 'number' && (second?.text === '.' || second?.text === ')'));

function oddsOfBlock(on: BlockOnPage, pack: SpoilerPack): number {
  if (on.sentences.length === 0) return 0;
  const { block: layer, vocabulary } = pack.weights;
  let odds = layer.bias;
  const say: SayFeature = (name, value) => {
    odds += (layer.weights.get(name) ?? 0) * value;
  };
  sayBlockAbout(on, pack, say, (sentences) => {
    odds = vocabulary.weigh(sentences, 'block', odds);
  });
  return odds;
}
