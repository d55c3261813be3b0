import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { leaning } from '../readers/expand-mention.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import { findCues } from '../words/find-cues.ts';
import { phraseTable } from '../words/phrase-table.ts';

const lastWords = wordSet(
  'last final finale end closes close finish finishes finishing conclude concludes ends wrap wraps complete',
  'concluding closing conclusion closer',
);
const be = wordSet("is be will 's 'll would to billed as that going really this are call was expected");
const denials = new Set(['not', "n't", 'never', 'no', 'longer']);

/** What may be the last of its kind without the story's being over. */
const things = wordSet('of season chapter page pages time panel year week thursday month');

/** No season has the number: "the fifth" can only be a volume. */
const isBeyondSeasons = (number: number, { pack }: PageView) =>
  !pack.works.byKind.get('season')?.some((work) => work.number === number) &&
  pack.works.byKind.get('volume')?.some((work) => work.number === number) === true;

/** Which volume is the last: "the fifth and final volume", "volume four will be the last", "a fifth that will wrap things up". */
export function finalVolume(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  const { tokens } = view;
  return view.works.flatMap((mention): Proposition[] => {
    const [number] = mention.numbers;
    if (number === undefined || mention.numbers.length > 1) return [];
    const isVolume =
      mention.kind === 'volume' ||
      (mention.kind === 'part' && isBeyondSeasons(number, page)) ||
      (mention.kind === 'part' &&
        leaning(
          rankMentions(page, view, { first: view.sentence.first, last: view.sentence.last }, mention.first),
          mention,
        ) === 'volume');
    if (!isVolume) return [];
    const claim = (last: number, denied: boolean, final = number): Proposition[] => [
      {
        kind: 'final',
        topic: 'final-volume',
        detector: 'final-volume',
        view,
        first: mention.first,
        last,
        number: final,
        denied,
      },
    ];
    const next = lastButOneEnd(view, mention.last);
    if (next !== undefined) return claim(next, false, number + 1);
    // "the sixth, not the fifth, is the last": the other is.
    if (isSetAside(view, mention.first)) return [];
    if (mention.relation === 'last') return claim(mention.last, false);
    if (endsWith(view, mention.first)) return claim(mention.last, false);
    // "a fifth, billed as the last": the next clause may belong to it.
    const limit = Math.min(view.sentence.last, mention.last + 12);
    // "book five, the finale,": said in apposition.
    let linked = tokens[mention.last]?.text === ',' && tokens[mention.last + 1]?.text === 'the';
    for (let at = mention.last; at < limit; at += 1) {
      const { text } = tokens[at] as (typeof tokens)[number];
      if (view.works.some(({ first, numbers }) => first === at && numbers.length > 0)) return [];
      if (text === ';' || text === ':' || (text === 'and' && !linked)) return [];
      if (be.has(text)) linked = true;
      if (!lastWords.has(text)) continue;
      // "the last chapter", "the end of March"; but "the end of the story"
      const isThing = things.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text !== 'the';
      if (!linked || isThing || tokens[at + 1]?.kind === 'number') return [];
      return claim(
        at + 1,
        tokens.slice(mention.last, at).some((token) => denials.has(token.text)),
      );
    }
    return [];
  });
}

const isSetAside = ({ tokens }: SentenceView, at: number) =>
  tokens[at - 1]?.text === 'not' || (tokens[at - 1]?.text === 'the' && tokens[at - 2]?.text === 'not');

const lastButOne = phraseTable<'place' | 'link'>(
  {},
  {
    place: ['last but one|second to last|second last|next to last|penultimate'],
    link: [',|and|is|was|which|that|being|says|she says|he says|they say|the author says'],
  },
);
const afterPlace = wordSet(', . ; of volume book one part instalment installment');
const articles = new Set(['the', 'its']);
const mostLinks = 6;

/**
 * "the fourth volume and, the author says, the last but one", "the fourth is the penultimate": the next is the last.
 *
 * @returns Where that ends.
 */
function lastButOneEnd(view: SentenceView, from: number): number | undefined {
  const { tokens, sentence } = view;
  const end = Math.min(sentence.last, from + 12);
  const cues = findCues(view, from, end, lastButOne);
  const place = cues.find(({ cue }) => cue === 'place');
  if (!place) return undefined;
  const links = cues.slice(0, cues.indexOf(place));
  if (links.length === 0 || links.length > mostLinks) return undefined;
  // Nothing but links from the volume on, and at most an article before the place.
  let at = from;
  for (const { first, last } of links) {
    if (first !== at) return undefined;
    at = last;
  }
  const isNext = place.first === at || (place.first === at + 1 && articles.has(tokens[at]?.text ?? ''));
  return isNext && (place.last === end || afterPlace.has(tokens[place.last]?.text ?? ''))
    ? place.last
    : undefined;
}

const endings = wordSet(
  'end ends ended ending finish finishes finished finishing conclude concludes concluded concluding close',
  'closes closed closing stop stops stopped stopping wrap wraps wrapped',
);

/** "the series will end with volume five": the verb before it, with nothing but small words between. */
function endsWith({ tokens, sentence }: SentenceView, at: number): boolean {
  let place = at - 1;
  while (place > sentence.first && /^(?:the|a|an|its|their|her|his)$/.test(tokens[place]?.text ?? ''))
    place -= 1;
  if (!/^(?:with|at|in|on|after)$/.test(tokens[place]?.text ?? '')) return false;
  if (tokens[place - 1]?.text === 'up' || tokens[place - 1]?.text === 'there') place -= 1;
  const verb = endings.has(tokens[place - 1]?.text ?? '');
  const before = wordsOf(tokens, { first: Math.max(sentence.first, place - 5), last: place - 1 });
  return verb && !before.some((word) => denials.has(word));
}
