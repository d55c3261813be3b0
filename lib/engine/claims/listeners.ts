import type { Proposition } from './proposition.ts';
import type { PageView, SentenceView } from './view/page-view.ts';

/** Reads one kind of sentence. */
export type Detector = (view: SentenceView, page: PageView) => Proposition[];

/**
 * A detector with the words that it listens to. Where none of them stands in a sentence it has nothing to find, and
 * is not asked: most sentences have the words of few detectors. Without words it is asked about every sentence.
 */
export interface Listener {
  readonly detector: Detector;
  readonly words?: Iterable<string>;
  /** Whether it listens to every day that is named, too. */
  readonly dates?: true;
}

/** Stands among the words of a listener for every number in digits. */
export const anyDigits = '0';

const mostListeners = 31;

/**
 * Makes ready to tell which of some detectors are to be asked about a sentence: one look-up for each of its words.
 *
 * @returns For a sentence the listeners that hear it, as bits by their place.
 * @throws {RangeError} If there are more listeners than bits.
 */
export function hearingOf(listeners: readonly Listener[]): (view: SentenceView) => number {
  if (listeners.length > mostListeners) throw new RangeError(`More than ${mostListeners} listeners`);
  const bitsOf = new Map<string, number>();
  let always = 0;
  let ofDates = 0;
  listeners.forEach(({ words, dates }, place) => {
    const bit = 1 << place;
    if (dates) ofDates |= bit;
    if (words === undefined) always |= bit;
    else for (const word of words) bitsOf.set(word, (bitsOf.get(word) ?? 0) | bit);
  });
  const ofDigits = bitsOf.get(anyDigits) ?? 0;
  return ({ tokens, sentence, dates }) => {
    let heard = dates.length > 0 ? always | ofDates : always;
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = tokens[at];
      if (!token) break;
      heard |= bitsOf.get(token.text) ?? 0;
      if (token.kind === 'number') heard |= ofDigits;
    }
    return heard;
  };
}
