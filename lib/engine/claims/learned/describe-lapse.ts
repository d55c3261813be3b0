import type { Features } from '../../weights/weigh.ts';
import { wordSet } from '../../word-set.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { symbolsOf, workSymbol } from './symbols-of.ts';

/** Sentences of about as many words count as equally long. */
const step = 8;

const openWords = wordSet(
  "will 'll would could might may should shall going due set to no not n't nobody nothing never none yet",
  'still soon until till when whether if more left next now already been being says said say hope hopes',
  'expect expected wait waiting',
);

/** Sentences that name no work and no day, and have no word of what is open, are passed over unread. */
export const canLapse = ({ works, dates, isQuestion, tokens, sentence }: SentenceView): boolean => {
  if (isQuestion) return false;
  if (works.length > 0 || dates.length > 0) return true;
  for (let at = sentence.first; at < sentence.last; at += 1)
    if (openWords.has(tokens[at]?.text ?? '')) return true;
  return false;
};

/** Takes what holds of a sentence: the name of one thing, or its symbols, each alone and each with the one before it. */
export interface LapseListener {
  readonly add: (name: string) => void;
  readonly addSymbols: (symbols: readonly string[]) => void;
}

/** Stand for what is before the first symbol of a sentence and after its last. */
export const beginning = '^';
export const end = '$';

/** The symbols of a sentence, and those of them that stand for what it speaks of: works, people, days, numbers. */
interface ReadSymbols {
  readonly all: readonly string[];
  readonly classes: readonly string[];
}

const nothing: ReadSymbols = { all: [], classes: [] };

/**
 * Makes ready to say what holds of a page's sentences that may matter to whether they say something that lapses: their
 * words alone and in pairs, how the works stood that they speak of, what the sentences beside them speak of.
 *
 * @returns Says what holds of a sentence, some of it more than once.
 */
export function lapseDescriber(page: PageView): (view: SentenceView, to: LapseListener) => void {
  const states = new Map<string, string>();
  const read: (ReadSymbols | undefined)[] = [];
  const symbolsAt = (place: number): ReadSymbols => {
    const known = read[place];
    if (known) return known;
    const view = page.sentences[place];
    if (!view) return nothing;
    const all = symbolsOf(view, page, states);
    const made = { all, classes: all.filter((symbol) => symbol.startsWith('@')) };
    read[place] = made;
    return made;
  };
  return (view, { add, addSymbols }) => {
    addSymbols(symbolsAt(view.place).all);
    for (const symbol of symbolsAt(view.place - 1).classes) add(`before ${symbol}`);
    for (const symbol of symbolsAt(view.place + 1).classes) add(`after ${symbol}`);
    describePlace(view, page, states, add);
  };
}

/** The same for all sentences of a page, kept. @returns By the sentence's place; nothing for one that cannot lapse. */
export function describeLapses(page: PageView): (Features | undefined)[] {
  const describe = lapseDescriber(page);
  return page.sentences.map((view) => {
    if (!canLapse(view)) return undefined;
    const features = new Map<string, number>();
    const add = (name: string) => {
      features.set(name, 1);
    };
    const addSymbols = (symbols: readonly string[]) => {
      let before = beginning;
      for (const symbol of symbols) {
        add(symbol);
        add(`${before}_${symbol}`);
        before = symbol;
      }
      add(`${before}_${end}`);
    };
    describe(view, { add, addSymbols });
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
