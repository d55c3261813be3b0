import { wordSet } from '../../word-set.ts';
import type { SentenceView } from '../view/page-view.ts';
import { findCues } from '../words/find-cues.ts';
import { lastButOneWords } from '../words/last-but-one-words.ts';

const afterPlace = wordSet(', . ; of volume book one part instalment installment');
const articles = new Set(['the', 'its']);
const mostLinks = 6;

/**
 * "the fourth volume and, the author says, the last but one", "the fourth is the penultimate": the next is the last.
 *
 * @returns Where that ends.
 */
export function lastButOneEnd(view: SentenceView, from: number): number | undefined {
  const { tokens, sentence } = view;
  const end = Math.min(sentence.last, from + 12);
  const cues = findCues(view, from, end, lastButOneWords);
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
