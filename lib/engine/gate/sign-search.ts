import type { GatePattern } from './gate-pattern.ts';

/** Shorter texts are searched for words first: to compile the pattern takes longer than that. */
const shortText = 1_000;

/**
 * Searches raw text for signs of the pack's work, whatever the case: it neither tokenises nor folds; one pass, time
 * linear in the text. Asked on every page, so it is given the finished pattern.
 *
 * The pattern is made anew for each text: a browser remembers what it has compiled for as long as it is of use, and
 * nothing here keeps that in memory afterwards.
 */
export function signSearch({ pattern, words }: GatePattern): (text: string) => boolean {
  const mayMatch = (text: string) => {
    const lower = text.toLowerCase();
    return words.split(' ').some((word) => lower.includes(word));
  };
  return (text) => (text.length > shortText || mayMatch(text)) && new RegExp(pattern, 'i').test(text);
}
