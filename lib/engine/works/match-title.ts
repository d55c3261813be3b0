import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/tokenise.ts';
import { buildMention } from './build-mention.ts';
import type { PreparedWorks } from './prepare-works.ts';
import type { WorkMention } from './work-mention.ts';
import { bookWords } from './work-words.ts';

const quoteMarks = new Set(['"', "'", '‘', '’', '“', '”']);

/**
 * Matches a title or one of its known misspellings at a place, the longest first. A title has a capital; one that is made
 * of everyday words or of people's names also has to be set apart.
 */
export function matchTitle(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  works: PreparedWorks,
): WorkMention | undefined {
  const token = tokens[at] as Token;
  const phrase = works.phrases
    .get(token.text)
    ?.find(
      (one) =>
        matchesAt(tokens, at, one.words) &&
        (!one.ambiguous || isSetApart(tokens, at, at + one.words.length, sentence)),
    );
  // Names are capitalised; "the riverbend", a thing, is not one.
  if (!phrase || token.casing === 'lower') return undefined;
  const { work, words, slip } = phrase;
  const numbers = work.number === undefined ? [] : [work.number];
  return buildMention(tokens, at, at + words.length, work.kind, numbers, works, {
    works: [work.id],
    units: work.unit === undefined ? [] : [work.unit],
    how: 'title',
    ...(slip && { slip }),
  });
}

function matchesAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[at + offset]?.text === word);
}

/** In quotation marks, or with a word for a book right before or after it. */
function isSetApart(tokens: readonly Token[], first: number, last: number, sentence: Sentence): boolean {
  const capitals = tokens.slice(first, last).filter((token) => token.text !== 'and' && token.text !== 'of');
  if (capitals.some((token) => token.casing === 'lower')) return false;
  if (quoteMarks.has(tokens[first - 1]?.text ?? '') && quoteMarks.has(tokens[last]?.text ?? '')) return true;
  for (let near = Math.max(sentence.first, first - 2); near < Math.min(sentence.last, last + 2); near += 1)
    if ((near < first || near >= last) && bookWords.has((tokens[near] as Token).text)) return true;
  return false;
}
