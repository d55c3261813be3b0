import { isSign } from '../../works/outlets.ts';

/** One place of a phrase: the words of which one stands there, and whether it may stay empty. */
interface Place {
  readonly words: readonly string[];
  readonly isOptional: boolean;
}

/**
 * A phrase of a table, place by place: `in (the) shops/stores` has three places and four ways to be said. The ways are never
 * written out: some phrases have thousands.
 */
export type Phrase = readonly Place[];

/** Reads a phrase: words parted by blanks, `not/never` one of two, `(the)` one that may be missing. */
export const readPhrase = (text: string): Phrase =>
  text === '' ? [] : text.split(' ').map((part) => ({ words: wordsOf(part), isOptional: isOptional(part) }));

/** The words of a place as it is written. */
export const wordsOf = (part: string): string[] => (isOptional(part) ? part.slice(1, -1) : part).split('/');

/** Whether a place, as it is written, may stay empty. */
export const isOptional = (part: string): boolean => part.startsWith('(') && part.endsWith(')');

/**
 * Where a phrase that begins at a term ends, in its longest way; `undefined` where none of its ways stands there.
 *
 * @param last The term before which it has to end.
 * @param from The place of the phrase to begin with.
 */
export function endOfPhrase(
  phrase: Phrase,
  terms: readonly string[],
  at: number,
  last: number,
  from = 0,
): number | undefined {
  let end = at;
  for (let k = from; k < phrase.length; k += 1) {
    const { words, isOptional } = phrase[k] as Place;
    const isThere = end < last && words.includes(terms[end] as string);
    if (isThere && isOptional) {
      // "on (the) the way": what may be missing may be wanted by the place behind it.
      const without = endOfPhrase(phrase, terms, end, last, k + 1);
      const withIt = endOfPhrase(phrase, terms, endOfTerm(terms, end, last), last, k + 1);
      return without === undefined ? withIt : Math.max(without, withIt ?? 0);
    }
    if (isThere) end = endOfTerm(terms, end, last);
    else if (!isOptional) return undefined;
  }
  return end;
}

/** Where a word of a phrase ends: an outlet may be named in several, and the phrase has one sign for them. */
export function endOfTerm(terms: readonly string[], at: number, last: number): number {
  const term = terms[at] as string;
  let end = at + 1;
  if (isSign(term)) while (end < last && terms[end] === term) end += 1;
  return end;
}

/** The words of which one has to stand first, and whether none has to, since all of a phrase may be missing. */
export function startsOf(phrase: Phrase): { readonly words: ReadonlySet<string>; readonly isAll: boolean } {
  const words = new Set<string>();
  for (const place of phrase) {
    for (const word of place.words) words.add(word);
    if (!place.isOptional) return { words, isAll: false };
  }
  return { words, isAll: true };
}
