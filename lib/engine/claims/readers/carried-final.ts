import { wordSet } from '../../word-set.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import { clauseHas } from './read-medium.ts';
import { saysLast } from './says-last.ts';

/** A volume that is said to be the last, and where that ends. */
interface CarriedFinal {
  readonly number: number;
  readonly last: number;
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

/**
 * "It will be the last in the series", after a sentence about one volume.
 *
 * @returns `undefined` where "it" is no volume, or something else is said of it.
 */
export function carriedFinal(view: SentenceView, page: PageView): CarriedFinal | undefined {
  const { tokens, sentence, works } = view;
  const { first } = sentence;
  if (works.some(({ numbers, kind }) => numbers.length > 0 || kind === 'film' || kind === 'season'))
    return undefined;
  if (!pointers.has(tokens[first]?.text ?? '')) return undefined;
  const limit = Math.min(sentence.last, first + carriedReach);
  const said = saysLast(view, first + 1, limit);
  const isLast =
    said !== undefined &&
    !said.denied &&
    isOfSeries(tokens, said.last) &&
    wordsOf(tokens, { first: first + 1, last: said.last - 1 }).every((word) => carriedLinks.has(word));
  const last = isLast ? said.last : endOfStory(view, first + 1, limit);
  const [meant, ...others] = lastNamed(view, page).filter(({ numbers }) => numbers.length > 0);
  if (last === undefined || meant?.kind !== 'volume' || others.length > 0) return undefined;
  const [number, ...more] = meant.numbers;
  return number === undefined || more.length > 0 ? undefined : { number, last };
}
