import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/tokenise.ts';
import type { CompiledSymbol } from './compiled-story.ts';
import { follow, type Steps } from './follow-phrase.ts';
import type { IndexedPhrase, PhraseIndex, PreparedStory } from './prepare-story.ts';

/** A telling found in a sentence, all its parts; `[first, last)` are token places. */
export interface TellingHit {
  readonly telling: number;
  readonly first: number;
  readonly last: number;
}

/** Tokens beyond this many are not read: a "sentence" that long is a list or a wall of text. */
export const longestSentence = 120;

const skipped = new Set(["'s", ',', '"', "'", '‘', '’', '(', ')', '*', '_']);

/**
 * Finds the tellings of events in one sentence. Time is linear in its length: each word looks up the phrases
 * anchored at it, and a phrase is followed over bounded gaps only.
 *
 * @param mentions Those of the sentence.
 */
export function matchTellings(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: readonly Mention[],
  story: PreparedStory,
): TellingHit[] {
  const kept: number[] = [];
  const placeOf = new Map<number, number>();
  for (let at = sentence.first; at < sentence.last && kept.length < longestSentence; at += 1) {
    placeOf.set(at, kept.length);
    if (!skipped.has((tokens[at] as Token).text)) kept.push(at);
  }
  const steps: number[][] = kept.map((at, place) => {
    const found: number[] = [];
    for (const symbol of story.symbolsOf.get((tokens[at] as Token).text) ?? []) found.push(symbol, place + 1);
    return found;
  });
  const { present } = story;
  for (const here of steps) for (let at = 0; at < here.length; at += 2) present[here[at] as number] = 1;
  const add = (first: number, end: number, symbol: CompiledSymbol) => {
    const list = steps[first];
    if (!list) return;
    for (let at = 0; at < list.length; at += 2) if (list[at] === symbol && list[at + 1] === end) return;
    list.push(symbol, end);
    present[symbol] = 1;
  };
  eachMatch(steps, story.conceptsAt, present, (phrase, first, end) => add(first, end, phrase.target * 3 + 1));
  for (const { first, last, person, runnerUp } of mentions) {
    const from = placeOf.get(first);
    if (from === undefined) continue;
    const end = Math.max(placeOf.get(last) ?? kept.length, from + 1);
    add(from, end, person * 3 + 2);
    if (runnerUp !== undefined) add(from, end, runnerUp * 3 + 2);
  }
  const parts = new Map<number, Found>();
  eachMatch(steps, story.partsAt, present, ({ target, part }, first, end) => {
    const found = parts.get(target);
    if (!found) parts.set(target, { parts: 1 << part, first, end });
    else if (!(found.parts & (1 << part))) {
      found.parts |= 1 << part;
      found.first = Math.min(found.first, first);
      found.end = Math.max(found.end, end);
    }
  });
  for (const here of steps) for (let at = 0; at < here.length; at += 2) present[here[at] as number] = 0;
  const hits: TellingHit[] = [];
  for (const [telling, { parts: bits, first, end }] of parts) {
    if (bits + 1 !== 1 << (story.tellings[telling]?.parts ?? 0)) continue;
    hits.push({ telling, first: kept[first] as number, last: (kept[end - 1] as number) + 1 });
  }
  return hits;
}

/** Whether for every place of a phrase something that may stand there is in the sentence at all. */
function isPossible({ slots }: IndexedPhrase, present: Uint8Array): boolean {
  for (const slot of slots) {
    if (typeof slot === 'number') {
      if (present[slot] !== 1) return false;
      continue;
    }
    let isThere = false;
    for (let at = 0; !isThere && at < slot.length; at += 1) isThere = present[slot[at] as number] === 1;
    if (!isThere) return false;
  }
  return true;
}

/** The parts of a telling found so far, one bit each, and the places from the first to the last. */
interface Found {
  parts: number;
  first: number;
  end: number;
}

function eachMatch(
  steps: Steps,
  phrases: PhraseIndex,
  present: Uint8Array,
  take: (phrase: IndexedPhrase, first: number, end: number) => void,
): void {
  for (let place = 0; place < steps.length; place += 1) {
    const here = steps[place] as readonly number[];
    const length = here.length;
    for (let at = 0; at < length; at += 2) {
      const anchored = phrases[here[at] as number];
      if (!anchored) continue;
      const end = here[at + 1] as number;
      for (const phrase of anchored) {
        if (phrase.slots.length === 1) take(phrase, place, end);
        else if (isPossible(phrase, present)) {
          const span = follow(steps, phrase, place, end);
          if (span) take(phrase, span.first, span.end);
        }
      }
    }
  }
}
