import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/tokenise.ts';
import type { CompiledSlot, CompiledSymbol } from './compiled-story.ts';
import { type IndexedPhrase, listed, type PreparedStory } from './prepare-story.ts';

/** A telling found in a sentence, all its parts; `[first, last)` are token places. */
export interface TellingHit {
  readonly telling: number;
  readonly first: number;
  readonly last: number;
}

/** Tokens beyond this many are not read: a "sentence" that long is a list or a wall of text. */
export const longestSentence = 120;

const skipped = new Set(["'s", ',', '"', "'", '‘', '’', '(', ')', '*', '_']);
const gapBefore = (slot: CompiledSlot) => (listed(slot).some((symbol) => symbol % 3 === 2) ? 3 : 2);

interface Step {
  readonly symbol: CompiledSymbol;
  readonly end: number;
}

/**
 * Finds the tellings of events in one sentence. Time is linear in its length: each word looks up the phrases
 * anchored at it, and a phrase is followed over bounded gaps only.
 *
 * @param mentions Those of the sentence's block.
 */
export function matchTellings(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: readonly Mention[],
  story: PreparedStory,
): TellingHit[] {
  const kept: number[] = [];
  const placeOfToken = new Map<number, number>();
  for (let at = sentence.first; at < sentence.last && kept.length < longestSentence; at += 1) {
    placeOfToken.set(at, kept.length);
    if (!skipped.has((tokens[at] as Token).text)) kept.push(at);
  }
  const steps: Step[][] = kept.map((at, place) =>
    (story.symbolsOf.get((tokens[at] as Token).text) ?? []).map((symbol) => ({ symbol, end: place + 1 })),
  );
  const add = (first: number, end: number, symbol: CompiledSymbol) => {
    if (!steps[first]?.some((step) => step.symbol === symbol && step.end === end))
      steps[first]?.push({ symbol, end });
  };
  const placesOf = (first: number, last: number): [number, number] => [
    placeOfToken.get(first) ?? kept.length,
    placeOfToken.get(last) ?? kept.length,
  ];
  const found = (at: ReadonlyMap<CompiledSymbol, readonly IndexedPhrase[]>) => {
    const hits: { phrase: IndexedPhrase; first: number; end: number }[] = [];
    for (let place = 0; place < steps.length; place += 1) {
      for (const step of steps[place] as Step[]) {
        for (const phrase of at.get(step.symbol) ?? []) {
          const span = follow(steps, phrase, place, step.end);
          if (span) hits.push({ phrase, ...span });
        }
      }
    }
    return hits;
  };
  for (const { phrase, first, end } of found(story.conceptsAt)) add(first, end, phrase.target * 3 + 1);
  for (const { first, last, person, runnerUp } of mentions) {
    if (first < sentence.first || first >= sentence.last) continue;
    const [from, to] = placesOf(first, last);
    const end = Math.max(to, from + 1);
    add(from, end, person * 3 + 2);
    if (runnerUp !== undefined) add(from, end, runnerUp * 3 + 2);
  }
  return whole(found(story.partsAt), kept, story);
}

/** Joins parts to tellings: one hit for each telling of which every part was found. */
function whole(
  parts: readonly { phrase: IndexedPhrase; first: number; end: number }[],
  kept: readonly number[],
  story: PreparedStory,
): TellingHit[] {
  const byTelling = new Map<number, Map<number, { first: number; end: number }>>();
  for (const { phrase, first, end } of parts) {
    const found = byTelling.get(phrase.target) ?? new Map<number, { first: number; end: number }>();
    if (!found.has(phrase.part)) found.set(phrase.part, { first, end });
    byTelling.set(phrase.target, found);
  }
  return [...byTelling]
    .filter(([telling, found]) => found.size === story.tellings[telling]?.parts)
    .map(([telling, found]) => ({
      telling,
      first: kept[Math.min(...[...found.values()].map(({ first }) => first))] as number,
      last: (kept[Math.max(...[...found.values()].map(({ end }) => end)) - 1] as number) + 1,
    }));
}

/** Follows a phrase to both sides of its anchor at `[place, end)`. */
function follow(
  steps: readonly Step[][],
  { slots, anchor }: IndexedPhrase,
  place: number,
  end: number,
): { first: number; end: number } | undefined {
  let ends = [end];
  for (let slot = anchor + 1; slot < slots.length; slot += 1) {
    ends = stepRight(steps, slots[slot] as CompiledSlot, ends);
    if (ends.length === 0) return undefined;
  }
  let starts = [place];
  for (let slot = anchor - 1; slot >= 0; slot -= 1) {
    starts = stepLeft(steps, slots[slot] as CompiledSlot, starts, gapBefore(slots[slot + 1] as CompiledSlot));
    if (starts.length === 0) return undefined;
  }
  return { first: Math.max(...starts), end: Math.min(...ends) };
}

function stepRight(steps: readonly Step[][], slot: CompiledSlot, from: readonly number[]): number[] {
  const wanted = listed(slot);
  const gap = gapBefore(slot);
  const ends: number[] = [];
  for (const end of from) {
    for (let at = end; at <= end + gap && at < steps.length; at += 1) {
      for (const step of steps[at] as Step[])
        if (wanted.includes(step.symbol) && !ends.includes(step.end)) ends.push(step.end);
    }
  }
  return ends;
}

/** The longest thing that may stand at one place is a concept's phrase or a long name. */
const longestStep = 12;

function stepLeft(
  steps: readonly Step[][],
  slot: CompiledSlot,
  from: readonly number[],
  gap: number,
): number[] {
  const wanted = listed(slot);
  const starts: number[] = [];
  for (const start of from) {
    for (let at = start - 1; at >= 0 && at >= start - gap - longestStep; at -= 1) {
      for (const { symbol, end } of steps[at] as Step[])
        if (end <= start && start - end <= gap && wanted.includes(symbol) && !starts.includes(at))
          starts.push(at);
    }
  }
  return starts;
}
