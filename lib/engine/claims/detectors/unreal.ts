import { wordSet } from '../../word-set.ts';
import type { WorkMention } from '../../works/work-mention.ts';
import type { CountClaim, Proposition } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { plainText } from '../view/plain-text.ts';

/** One of these has to stand in the sentence. */
export const unrealKeys = 'volume volumes vol book novel season seasons s sequel'.split(' ');

const doubts = wordSet(
  "not n't 'd no never without if would could might wish imagine instead want wants wanted hope hopes hoping dream joke ask asked asks petition fan",
  'fanfic fake or issue who think thinks thought believe believes convinced claim claims claimed rumour rumours rumor rumors myth wrong mistake pretend own head invented made',
);

/**
 * Parts that are none, spoken of as if they were real. A volume beyond the last: "we prepare for volume seven". The judge knows how many
 * there are; nothing is said where there is a doubt in the sentence, or where seasons are counted.
 */
export function unreal(view: SentenceView, page: PageView): Proposition[] {
  const isPart = ({ kind, numbers }: WorkMention) =>
    numbers.length === 1 && (kind === 'season' || kind === 'volume');
  const sequel = sequelOf(view, page);
  if (sequel) return [sequel];
  if (view.isQuestion || !view.works.some(isPart) || isDoubted(view)) return [];
  const made = madeUp(view);
  if (made.length > 0) return made;
  const volumes = page.pack.works.byKind.get('volume') ?? [];
  const highest = Math.max(...volumes.map(({ number }) => number ?? 0));
  return view.works.flatMap((mention): Proposition[] => {
    const [number = 0] = mention.numbers;
    const word = view.tokens[mention.first]?.text ?? '';
    if (mention.kind !== 'volume' || mention.numbers.length > 1) return [];
    if (!/^vol/.test(word) && !isOfSeries(view, mention)) return [];
    if (number <= highest || number > highest + 2) return [];
    return [
      {
        kind: 'count',
        topic: 'volume-count',
        detector: 'unreal',
        view,
        first: mention.first,
        last: mention.last,
        of: 'volumes',
        number,
        scope: 'planned',
        mentions: [],
      },
    ];
  });
}

/** Whether a word of doubt stands in a sentence; "can't wait" is none. */
const isDoubted = ({ tokens, terms, sentence }: SentenceView): boolean =>
  terms
    .slice(sentence.first, sentence.last)
    .some((term, k) => doubts.has(term) && !isImpatience(tokens, sentence.first + k));
const isImpatience = (tokens: SentenceView['tokens'], at: number) =>
  tokens[at - 1]?.text === 'ca' && tokens[at + 1]?.text === 'wait';

const sequelActs = wordSet(
  'confirmed confirms greenlit greenlights ordered orders announced making commissioned filming shooting coming arrives lands',
);
const denied = wordSet(
  "not n't no never without if would could might or fake rumour rumours rumor hopes hope wants want",
);

/** "The streamer has confirmed a sequel to the film": there is one film. Where books or seasons are spoken of, a sequel is one of them. */
function sequelOf(view: SentenceView, page: PageView): CountClaim | undefined {
  const { tokens, sentence } = view;
  let at = sentence.first;
  while (at < sentence.last && tokens[at]?.text !== 'sequel') at += 1;
  if (
    at === sentence.last ||
    view.isQuestion ||
    clauseHas(view, sentence, denied) ||
    !clauseHas(view, sentence, sequelActs)
  )
    return undefined;
  const [nearest] = rankMentions(page, view, sentence, at).filter(
    ({ mention }) => mention.kind !== 'franchise',
  );
  if (nearest?.mention.kind !== 'film') return undefined;
  return {
    kind: 'count',
    topic: 'ending',
    detector: 'unreal',
    view,
    first: sentence.first,
    last: sentence.last,
    of: 'films',
    number: 2,
    scope: 'planned',
    mentions: [],
  };
}

const ownBooks = wordSet('book novel volume');
const mayFollow = wordSet('. , ; : ! ? is will has comes arrives at and yet now next due in of');
const plans = wordSet('due coming out expected planned on set said to now already being scheduled slated');
const series = wordSet('series saga story comic comics set');

/**
 * "Book seven", "the seventh book in the series": a book by its number, where nothing says that it is one of other books
 * ("her seventh book", "the seventh book on my list").
 */
function isOfSeries({ tokens }: SentenceView, { first, last, how }: WorkMention): boolean {
  const word = tokens[first]?.text ?? '';
  const after = tokens[last]?.text ?? '.';
  if (how !== 'numbered' || !mayFollow.has(after)) return false;
  if (after === 'is' && !plans.has(tokens[last + 1]?.text ?? '')) return false;
  if (after === 'of' && !tokens.slice(last, last + 4).some(({ text }) => series.has(text))) return false;
  if (word === 'book') return true;
  const isOrdinal = tokens[first - 1]?.text === 'the' && ownBooks.has(tokens[last - 1]?.text ?? '');
  return isOrdinal && (after !== 'in' || tokens.slice(last, last + 4).some(({ text }) => series.has(text)));
}

/**
 * "The official trailer of season 4 is here", "Season 4 release date confirmed": said of a season as if it were coming.
 * The judge knows whether it was ever going to be made.
 */
function madeUp(view: SentenceView): Proposition[] {
  const { tokens, sentence } = view;
  const part = view.works.find(
    ({ kind, numbers, indefinite }) => kind === 'season' && numbers.length === 1 && !indefinite,
  );
  if (!part) return [];
  const text = (from: number, to: number) =>
    plainText(tokens, { first: Math.max(sentence.first, from), last: Math.min(sentence.last, to) });
  const isTrailer =
    / (?:official|first|full|new) trailer (?:of|for) (?:\w+ )?$/.test(text(part.first - 6, part.first)) &&
    /^ (?:is|has|finally|just|breakdown|drops|dropped|shows|reveals)/.test(text(part.last, part.last + 3));
  const isDated =
    /^ (?:official )?(?:release date|premiere date|trailer|cast) (?:is |has been |officially |finally )*(?:confirmed|revealed|announced|here) /.test(
      text(part.last, part.last + 7),
    );
  // "Season 4 promises to be a treat"
  const isPromised = / (?:promises|is set|is poised) to (?:be|deliver|explore|continue|bring|take) /.test(
    text(part.last, part.last + 4),
  );
  if (!isTrailer && !isDated && !isPromised) return [];
  return [
    {
      kind: 'state',
      predicate: 'order-awaited',
      topic: 'renewal',
      detector: 'unreal',
      view,
      first: sentence.first,
      last: sentence.last,
      mentions: [{ mention: part, via: 'clause' }],
      medium: 'screen',
      isAct: true,
    },
  ];
}
