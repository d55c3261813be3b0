import type { Proposition } from './proposition.ts';
import type { PageView, SentenceView } from './view/page-view.ts';

/** Reads one kind of statement: what a sentence says of that kind, as propositions; none where it says nothing. */
export type Detector = (view: SentenceView, page: PageView) => Proposition[];

/**
 * A detector with the words that it listens to. A sentence without any of them cannot have what it looks for, so it
 * is not asked: most sentences concern few detectors. Without `words` it is asked about every sentence.
 */
export interface Listener {
  readonly detector: Detector;
  readonly words?: Iterable<string>;
  /** Whether it listens to every day that is named, too. */
  readonly dates?: true;
}

/** Stands among the words of a listener for every number in digits. */
export const anyDigits = '0';

/** The bits of a number that bitwise operators treat as positive. */
const mostListeners = 31;

/**
 * Makes some detectors into one: it asks those that have words in a sentence, in their order, and gives all that
 * they read.
 *
 * @throws {RangeError} If there are more than 31 listeners.
 */
export function detectWith(listeners: readonly Listener[]): Detector {
  const hearing = hearingOf(listeners);
  return (view, page) => {
    const heard = hearing(view);
    const claims: Proposition[] = [];
    for (let place = 0; place < listeners.length; place += 1)
      if ((heard >> place) & 1) claims.push(...(listeners[place] as Listener).detector(view, page));
    return claims;
  };
}

/** For a sentence the listeners that hear it, as bits by their place: one look-up for each of its words. */
function hearingOf(listeners: readonly Listener[]): (view: SentenceView) => number {
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
