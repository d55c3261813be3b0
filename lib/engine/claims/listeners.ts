import type { Proposition } from './proposition.ts';
import type { PageView, SentenceView } from './view/page-view.ts';

/** Reads one kind of statement: what a sentence says of that kind, as propositions; none where it says nothing. */
export type Detector = (view: SentenceView, page: PageView) => Proposition[];

/**
 * A detector with the words that it listens to. A sentence without any of them cannot have what it looks for, so it
 * is not asked: most sentences concern few detectors. Without `words` and `signals` it is asked about every sentence.
 */
export interface Listener {
  readonly detector: Detector;
  readonly words?: Iterable<string>;
  /** Signals of tables of phrases that it listens to, as bits: only a phrase that stands there as a whole is heard. */
  readonly signals?: number;
  /** Whether it listens to every day that is named, too. */
  readonly dates?: true;
}

/** Stands among the words of a listener for every number in digits. */
export const anyDigits = '0';

/** How many listeners a number can name by its bits. */
const groupSize = 32;

/**
 * Makes some detectors into one: it asks those that have words in a sentence, in their order, and gives all that
 * they read. However many there are: each group of as many as a number has bits is told apart by a look-up of its own.
 */
export function detectWith(listeners: readonly Listener[]): Detector {
  const groups: Detector[] = [];
  for (let from = 0; from < listeners.length; from += groupSize)
    groups.push(detectWithGroup(listeners.slice(from, from + groupSize)));
  const [only] = groups;
  if (only && groups.length === 1) return only;
  return (view, page) => groups.flatMap((detect) => detect(view, page));
}

function detectWithGroup(listeners: readonly Listener[]): Detector {
  let hearing: ((view: SentenceView) => number) | undefined;
  return (view, page) => {
    hearing ??= hearingOf(listeners);
    const claims: Proposition[] = [];
    // Bits by their place, lowest first: most sentences are heard by few.
    for (let heard = hearing(view); heard !== 0; heard &= heard - 1) {
      const place = 31 - Math.clz32(heard & -heard);
      for (const claim of (listeners[place] as Listener).detector(view, page)) claims.push(claim);
    }
    return claims;
  };
}

/** For a sentence the listeners that hear it, as bits by their place: one look-up for each of its words. */
function hearingOf(listeners: readonly Listener[]): (view: SentenceView) => number {
  const bitsOf = new Map<string, number>();
  let always = 0;
  let ofDates = 0;
  const ofSignals: { readonly signals: number; readonly bit: number }[] = [];
  listeners.forEach(({ words, signals, dates }, place) => {
    const bit = 1 << place;
    if (dates) ofDates |= bit;
    if (signals !== undefined) ofSignals.push({ signals, bit });
    if (words === undefined && signals === undefined) always |= bit;
    for (const word of words ?? []) bitsOf.set(word, (bitsOf.get(word) ?? 0) | bit);
  });
  const ofDigits = bitsOf.get(anyDigits) ?? 0;
  return ({ tokens, terms, sentence, dates, signals }) => {
    let heard = dates.length > 0 ? always | ofDates : always;
    for (const one of ofSignals) if ((signals & one.signals) !== 0) heard |= one.bit;
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = tokens[at];
      if (!token) break;
      heard |= bitsOf.get(terms[at] as string) ?? 0;
      if (token.kind === 'number') heard |= ofDigits;
    }
    return heard;
  };
}
