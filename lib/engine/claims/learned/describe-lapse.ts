import type { Features } from '../../weights/weigh.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { symbolsOf, workSymbol } from './symbols-of.ts';

/** Sentences of about as many words count as equally long. */
const step = 8;

const openWords = new Set(
  "will 'll would could might may should shall going due set to no not n't nobody nothing never none yet still soon until till when whether if more left next now already been being says said say hope hopes expect expected wait waiting".split(
    ' ',
  ),
);

/** Sentences that name no work and no day, and have no word of what is open, are passed over unread. */
const canLapse = ({ works, dates, isQuestion, tokens, sentence }: SentenceView): boolean => {
  if (isQuestion) return false;
  if (works.length > 0 || dates.length > 0) return true;
  for (let at = sentence.first; at < sentence.last; at += 1)
    if (openWords.has(tokens[at]?.text ?? '')) return true;
  return false;
};

/**
 * What holds of each sentence of a page that may matter to whether it says something that lapses: its words alone
 * and in pairs, how the works stood that it speaks of, what the sentences beside it speak of.
 *
 * @returns By the sentence's place; nothing for a sentence that cannot lapse.
 */
export function describeLapses(page: PageView): (Features | undefined)[] {
  const states = new Map<string, string>();
  const read: (readonly string[] | undefined)[] = [];
  const symbolsAt = (place: number): readonly string[] => {
    const view = page.sentences[place];
    if (!view) return [];
    read[place] ??= symbolsOf(view, page, states);
    return read[place];
  };
  return page.sentences.map((view, at) => {
    if (!canLapse(view)) return undefined;
    const features = new Map<string, number>();
    const add = (name: string) => features.set(name, 1);
    let before = '^';
    for (const symbol of symbolsAt(at)) {
      add(symbol);
      add(`${before}_${symbol}`);
      before = symbol;
    }
    add(`${before}_$`);
    for (const symbol of symbolsAt(at - 1)) if (symbol.startsWith('@')) add(`before ${symbol}`);
    for (const symbol of symbolsAt(at + 1)) if (symbol.startsWith('@')) add(`after ${symbol}`);
    describePlace(view, page, states, add);
    return features;
  });
}

function describePlace(
  view: SentenceView,
  page: PageView,
  states: Map<string, string>,
  add: (name: string) => void,
): void {
  const { first, last } = view.sentence;
  const near = rankMentions(page, view, { first, last }, last).find(
    ({ mention }) => mention.numbers.length > 0 || mention.kind === 'film',
  );
  if (near) add(`speaks of ${near.via} ${workSymbol(near.mention, page, states)}`);
  if (view.works.length === 0) add('names no work');
  for (const { indefinite } of view.works) if (indefinite) add('names a work to be');
  if (view.isHeading) add('heading');
  if (page.sentences[view.place - 1]?.isQuestion) add('after question');
  if (page.published === undefined) add('page without day');
  add(`length ${Math.min(5, Math.floor((last - first) / step))}`);
}
