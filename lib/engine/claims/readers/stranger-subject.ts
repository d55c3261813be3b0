import type { Token } from '../../text/tokenise.ts';
import { wordSet } from '../../word-set.ts';
import { owners } from '../view/own-works.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';

/** What may follow a title of which there is news: "Riverview Nights is back", "One Summer has 14 episodes". */
const verbs = wordSet(
  "is was are were has had won will 'll 's gets got returns returned ends ended comes came starts started runs ran",
  'premieres premiered launches launched adapts covers finished finishes wrapped arrives arrived lands landed begins',
  'began drops dropped opens opened airs aired follows followed debuts debuted streams hits',
);
/** Parts of which there is news behind a title: "One Summer season two". */
const parts = wordSet('season series volume book part');
/** What may part a title from what is said of it: "One Summer, whose third season", "One Summer, with a new series". */
const asides = wordSet('whose which with also');
/** Words between commas that go over to something else: "Riverview, meanwhile, is back". */
const turns = wordSet('meanwhile too however likewise');
/** May stand small within a title. */
const small = wordSet('of the and a an in to for at on with this');
/** Words that begin a sentence with a capital, or always have one, and are no part of a title. */
const neutral = wordSet(
  'tv bbc uk us british american united kingdom states north america britain ireland europe canada australia',
  'the a an this that these those it its all both our my your his her their',
  'january february march april may june july august september october november december monday tuesday',
  'wednesday thursday friday saturday sunday christmas easter spring summer autumn winter and but so yes no not',
  'lgbtq ya fans readers viewers subscribers filming shooting production casting news creator author publisher season series volume book part episode episodes film films movie executive producer',
);
const owned = wordSet('film movie series show season sequel adaptation remake reboot');
const fewest = 2;
const articles = new Set(['the', 'our', 'my', 'his', 'her', 'a', 'an']);
const longest = 6;

/**
 * Whether a sentence tells news of somebody else's title: it begins with several capitalised words that nothing of the
 * pack owns, a verb follows right behind, and nobody and nothing of the pack is named.
 */
export function hasStrangerSubject(view: SentenceView, { pack }: PageView): boolean {
  const { tokens, terms, sentence, works, mentions } = view;
  if (
    works.some(({ how }) => how === 'title') ||
    mentions.some(({ via }) => via === 'name' || via === 'alias')
  )
    return false;
  const isStrange = ({ kind, casing, text }: Token) =>
    kind === 'word' &&
    casing !== 'lower' &&
    !neutral.has(text) &&
    !pack.works.ownWords.has(text) &&
    !pack.works.outletWords.has(text);
  const [owner, mark, thing] = tokens.slice(sentence.first, sentence.first + 3);
  // "Riverview's film"
  if (
    owner &&
    mark?.text === "'s" &&
    owned.has(thing?.text ?? '') &&
    isStrange(owner) &&
    !owners.has(terms[sentence.first] ?? '')
  )
    return true;
  let strange = 0;
  const opening = /^["'(]$/.test(tokens[sentence.first]?.text ?? '') ? sentence.first + 1 : sentence.first;
  // "The Lantern opens in May": behind an article a capital says more than at the head of a sentence.
  const article = tokens[opening]?.text ?? '';
  const from = articles.has(article) ? opening + 1 : opening;
  const least = article === 'the' && !view.isHeading ? 1 : fewest;
  for (let at = from; at < sentence.last && at - from <= longest; at += 1) {
    const token = tokens[at] as Token;
    if (view.dates.some(({ first, last }) => at >= first && at < last)) return false;
    if (strange > 0 && token.text === ',' && turnsAway(tokens, at + 1)) return true;
    if (strange >= least && isNews(tokens, at)) return true;
    if (isStrange(token)) strange += 1;
    else if (strange === 0 || !(small.has(token.text) || /^["']$/.test(token.text))) return false;
  }
  return false;
}

/** Whether what stands behind a title tells news of it. */
function isNews(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    verbs.has(text) ||
    parts.has(text) ||
    (text === ',' && asides.has(next?.text ?? '')) ||
    // "One Summer: three seasons", an entry of a list; but not "Sound On: New Season …", where capitals say nothing.
    (text === ':' && next !== undefined && (next.kind !== 'word' || next.casing === 'lower'))
  );
}

/** "…, meanwhile, …" */
const turnsAway = (tokens: readonly Token[], at: number) =>
  turns.has(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',';
