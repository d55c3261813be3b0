import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/tokenise.ts';
import { type CompiledSymbol, symbolKinds } from './compiled-story.ts';
import { followConcept } from './follow-concept.ts';
import type { PreparedStory } from './prepare-story.ts';
import type { Steps } from './steps.ts';

/** Tokens beyond this many are not read: a "sentence" that long is a list or a wall of text. */
export const longestSentence = 120;

const skipped = new Set(["'s", ',', '"', "'", '‘', '’', '(', ')', '*', '_']);

/**
 * Reads a sentence as symbols: the word classes of its words, the concepts that stand in it, and the people.
 *
 * @param mentions Those of the sentence.
 */
export function sentenceSymbols(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: readonly Mention[],
  story: PreparedStory,
): Steps {
  const steps: number[][] = [];
  /** For each token, from the sentence's first, the place of the next that is kept. */
  const placeOf: number[] = [];
  for (let at = sentence.first; at < sentence.last && steps.length < longestSentence; at += 1) {
    const { text } = tokens[at] as Token;
    placeOf.push(steps.length);
    if (skipped.has(text)) continue;
    const here: number[] = [];
    for (const symbol of story.symbolsOf(text)) here.push(symbol, steps.length + 1);
    steps.push(here);
  }
  addConcepts(steps, story);
  for (const { first, last, person, runnerUp } of mentions) {
    const from = placeOf[first - sentence.first];
    if (from === undefined) continue;
    const end = Math.max(placeOf[last - sentence.first] ?? steps.length, from + 1);
    add(steps, from, end, person * 3 + symbolKinds.person);
    if (runnerUp !== undefined) add(steps, from, end, runnerUp * 3 + symbolKinds.person);
  }
  return steps;
}

function addConcepts(steps: number[][], { concepts }: PreparedStory): void {
  for (let place = 0; place < steps.length; place += 1) {
    const here = steps[place] as number[];
    // Concepts are made of words alone, and what is added meanwhile is no word.
    const words = here.length;
    for (let at = 0; at < words; at += 2) {
      const phrases = concepts[here[at] as CompiledSymbol];
      if (phrases === undefined) continue;
      for (const phrase of phrases) {
        const span = followConcept(steps, phrase, place);
        if (span) add(steps, span.first, span.end, phrase[0]);
      }
    }
  }
}

function add(steps: number[][], first: number, end: number, symbol: CompiledSymbol): void {
  const list = steps[first];
  if (!list) return;
  for (let at = 0; at < list.length; at += 2) if (list[at] === symbol && list[at + 1] === end) return;
  list.push(symbol, end);
}
