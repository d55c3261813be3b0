import { monthNames } from '../dates/date-words.ts';
import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import { remember } from '../remember.ts';
import { longestSentence } from '../text/split-sentences.ts';
import { stem } from '../text/stem.ts';
import type { ReadSentence } from './read-page.ts';

/** Classes that stand for names in word features, so that what is learned of one name holds for all. */
const classOf = {
  character: '@c',
  group: '@g',
  place: '@p',
  pet: '@c',
  actor: '@a',
  crew: '@a',
  company: '@b',
} as const;

// "May" is more often the verb.
const months = new Set(monthNames.filter((name) => name !== 'may'));

/** Marks that say something of a sentence; a row of them is one token. */
const isKept = (mark: string) => '?!":;()…'.includes(mark.charAt(0));

/** What stands for a word alone: a class for a title of one word and a month, else the word without its ending. */
export const abstractWord = (titles: ReadonlySet<string>): ((word: string) => string) =>
  remember((word) => (titles.has(word) ? '@t' : months.has(word) ? '@m' : stem(word)));

/**
 * The words of a sentence from which weights learn: names, works, numbers and months replaced by classes (`@c` for a
 * character, `@w` for a work, `@y` for a year), endings cut off, marks left out but for quotation marks and the like.
 * No more of them than of a sentence's symbols.
 */
export function abstractWords(
  { tokens, sentence, mentions, works }: Pick<ReadSentence, 'tokens' | 'sentence' | 'mentions' | 'works'>,
  { names, abstract }: SpoilerPack,
): string[] {
  const words: string[] = [];
  const spans = works.length + mentions.length > 0 ? spansOf(works, mentions, names) : undefined;
  for (let at = sentence.first; at < sentence.last && words.length < longestSentence; ) {
    const span = spans?.get(at);
    const token = tokens[at];
    if (!token) break;
    if (span) words.push(span.word);
    else if (token.kind === 'word') words.push(abstract(token.text));
    else if (token.kind === 'number')
      words.push(/^(?:19|20)\d\d$/.test(token.text) ? '@y' : /[.:]/.test(token.text) ? '@n:' : '@n');
    else if (isKept(token.text)) words.push(token.text);
    at = span ? Math.max(span.last, at + 1) : at + 1;
  }
  return words;
}

/** What is replaced by a class, by its first token. */
function spansOf(
  works: ReadSentence['works'],
  mentions: ReadSentence['mentions'],
  { people }: SpoilerPack['names'],
): ReadonlyMap<number, { readonly word: string; readonly last: number }> {
  const spans = new Map<number, { word: string; last: number }>();
  for (const { first, last } of works) spans.set(first, { word: '@w', last });
  for (const { first, last, person, via } of mentions)
    if (via !== 'pronoun' && via !== 'kin' && via !== 'description')
      spans.set(first, { word: classOf[people[person]?.kind ?? 'character'], last });
  return spans;
}
