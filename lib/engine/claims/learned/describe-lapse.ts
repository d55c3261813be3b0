import type { Features } from '../../spoilers/weigh.ts';
import type { PageView, SentenceView } from '../page-view.ts';
import { rankMentions } from '../rank-mentions.ts';
import { symbolsOf, workSymbol } from './symbols-of.ts';

/** Sentences of about as many words count as equally long. */
const step = 8;

/**
 * What holds of each sentence of a page that may matter to whether it says something that lapses: its words alone
 * and in pairs, how the works stood that it speaks of, what the sentences beside it speak of.
 */
export function describeLapses(page: PageView): Features[] {
  const symbols = page.sentences.map((view) => symbolsOf(view, page));
  return page.sentences.map((view, at) => {
    const features = new Map<string, number>();
    const add = (name: string) => features.set(name, 1);
    let before = '^';
    for (const symbol of symbols[at] ?? []) {
      add(symbol);
      add(`${before}_${symbol}`);
      if (symbol.startsWith('@')) add(`has ${symbol}`);
      before = symbol;
    }
    add(`${before}_$`);
    for (const [side, near] of [
      ['before', symbols[at - 1]],
      ['after', symbols[at + 1]],
    ] as const)
      for (const symbol of near ?? []) if (symbol.startsWith('@')) add(`${side} ${symbol}`);
    describePlace(view, page, add);
    return features;
  });
}

function describePlace(view: SentenceView, page: PageView, add: (name: string) => void): void {
  const { first, last } = view.sentence;
  const near = rankMentions(page, view, { first, last }, last).find(
    ({ mention }) => mention.numbers.length > 0 || mention.kind === 'film',
  );
  if (near) add(`speaks of ${near.via} ${workSymbol(near.mention, page.pack, page.published)}`);
  if (view.works.length === 0) add('names no work');
  for (const { indefinite } of view.works) if (indefinite) add('names a work to be');
  if (view.isHeading) add('heading');
  if (view.isQuestion) add('question');
  if (page.sentences[view.place - 1]?.isQuestion) add('after question');
  if (page.published === undefined) add('page without day');
  add(`length ${Math.min(5, Math.floor((last - first) / step))}`);
}
