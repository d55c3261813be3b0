import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { leaning } from '../readers/expand-mention.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import { findCues } from '../words/find-cues.ts';
import { phraseTable } from '../words/phrase-table.ts';

const lastWords = wordSet(
  'last final finale end closes close finish finishes finishing conclude concludes ends wrap wraps complete',
  'concluding closing conclusion closer stops stop',
);
const be = wordSet("is be will 's 'll would to billed as that going really this are call expected");
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
  const carried = carriedFinal(view, page);
  if (carried.length > 0) return carried;
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
      { ...base(view, mention.first, last), number: final, denied },
    ];
    const next = lastButOneEnd(view, mention.last);
    if (next !== undefined) return claim(next, false, number + 1);
    // "the sixth, not the fifth, is the last": the other is.
    if (isSetAside(view, mention.first)) return [];
    if (mention.relation === 'last') return claim(mention.last, false);
    if (endsWith(view, mention.first)) return claim(mention.last, false);
    // "a fifth, billed as the last": the next clause may belong to it.
    const said = saysLast(view, mention.last, Math.min(view.sentence.last, mention.last + 12));
    return said ? claim(said.last, said.denied) : [];
  });
}

/** Whether nothing but small words leads from a place on to "is the last", and where that ends. */
function saysLast(
  { tokens, works }: SentenceView,
  from: number,
  limit: number,
): { readonly last: number; readonly denied: boolean } | undefined {
  // "book five, the finale,": said in apposition.
  let linked = tokens[from]?.text === ',' && tokens[from + 1]?.text === 'the';
  for (let at = from; at < limit; at += 1) {
    const { text } = tokens[at] as SentenceView['tokens'][number];
    if (works.some(({ first, numbers }) => first === at && numbers.length > 0)) return undefined;
    if (text === ';' || text === ':' || (text === 'and' && !linked)) return undefined;
    if (be.has(text)) linked = true;
    if (!lastWords.has(text)) continue;
    // "the last chapter", "the end of March"; but "the end of the story"
    const isThing = things.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text !== 'the';
    if (!linked || isThing || tokens[at + 1]?.kind === 'number') return undefined;
    return { last: at + 1, denied: tokens.slice(from, at).some((token) => denials.has(token.text)) };
  }
  return undefined;
}

const concluding = wordSet(
  'concludes conclude completes complete finishes finish closes close ends end wraps wrap rounds round brings bring',
);
const stories = wordSet('series story saga comic comics tale');

/** "It rounds the series off", "it will bring the story to an end": where that ends. */
function endOfStory({ tokens }: SentenceView, from: number, limit: number): number | undefined {
  let at = from;
  while (at < limit && carriedLinks.has(tokens[at]?.text ?? '')) at += 1;
  if (!concluding.has(tokens[at]?.text ?? '')) return undefined;
  const story = tokens.slice(at + 1, Math.min(limit, at + 5)).findIndex(({ text }) => stories.has(text));
  if (story < 0) return undefined;
  const end = at + 2 + story;
  const needsMore = /^(?:bring|round|wrap)/.test(tokens[at]?.text ?? '');
  const after = tokens.slice(at + 1, Math.min(limit, end + 4)).map(({ text }) => text);
  return !needsMore || after.some((word) => /^(?:off|up|end|close|conclusion)$/.test(word)) ? end : undefined;
}

const memory = 3;
const turning = wordSet('next following previous another');

/** The works of the nearest sentence before that names any, with nothing between that goes over to another. */
function lastNamed(view: SentenceView, page: PageView): SentenceView['works'] {
  for (let back = 1; back <= memory; back += 1) {
    const earlier = page.sentences[view.place - back];
    if (!earlier) break;
    if (earlier.works.length > 0) return earlier.works;
    if (clauseHas(earlier, earlier.sentence, turning)) break;
  }
  return [];
}

const pointers = new Set(['it', 'this', 'that']);
const parts = wordSet('volume book one part instalment installment');
const afterLast = wordSet('in of . , ; ) !');

/** "the last.", "the last book in the series", but not "the last book I read". */
const isOfSeries = (tokens: SentenceView['tokens'], at: number) =>
  afterLast.has(tokens[parts.has(tokens[at]?.text ?? '') ? at + 1 : at]?.text ?? '.');
/** Between "it" and "is the last": no more than these. */
const carriedLinks = wordSet(
  "is be will 's 'll would to going meant set supposed due also where the our its her their very story series it all",
);
const carriedReach = 10;

/** "It will be the last in the series", after a sentence about one volume. */
function carriedFinal(view: SentenceView, page: PageView): Proposition[] {
  const { tokens, sentence, works } = view;
  const { first } = sentence;
  if (works.some(({ numbers, kind }) => numbers.length > 0 || kind === 'film' || kind === 'season'))
    return [];
  if (!pointers.has(tokens[first]?.text ?? '')) return [];
  const limit = Math.min(sentence.last, first + carriedReach);
  const said = saysLast(view, first + 1, limit);
  const isLast =
    said !== undefined &&
    !said.denied &&
    isOfSeries(tokens, said.last) &&
    wordsOf(tokens, { first: first + 1, last: said.last - 1 }).every((word) => carriedLinks.has(word));
  const end = isLast ? said.last : endOfStory(view, first + 1, limit);
  if (end === undefined) return [];
  const meant = lastNamed(view, page).filter(({ numbers }) => numbers.length > 0);
  const [number] = meant[0]?.numbers ?? [];
  if (
    number === undefined ||
    meant.length !== 1 ||
    meant[0]?.kind !== 'volume' ||
    meant[0].numbers.length !== 1
  )
    return [];
  return [{ ...base(view, first, end), number, denied: false }];
}

const base = (view: SentenceView, first: number, last: number) => ({
  kind: 'final' as const,
  topic: 'final-volume' as const,
  detector: 'final-volume',
  view,
  first,
  last,
});

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
