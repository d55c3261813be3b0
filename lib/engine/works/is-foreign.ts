import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/tokenise.ts';
import { wordSet } from '../word-set.ts';
import type { PreparedWorks } from './prepare-works.ts';
import type { WorkMention } from './work-mention.ts';

// Capitalised words beside a season or a book that are no other title.
const neutral = wordSet(
  'netflix tv bbc uk us u.k u.s british american english january february march april may june july august',
  'september october november december monday tuesday wednesday thursday friday saturday sunday i the a an',
  'streaming webtoon tapas tumblr lgbtq lgbtq+ ya',
);

/** Whether a capital on a word says something: not in a headline with capitals throughout. */
function capitalsCount(tokens: readonly Token[], sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words += 1;
    if (token.casing !== 'lower') capitals += 1;
  }
  return words > 0 && capitals / words < 0.6;
}

/**
 * Whether a reference belongs to somebody else's series: "Riverview season 3", "the third season of Riverview",
 * "Riverview's final season". Told by a capitalised word right beside it that no work or person of the pack
 * owns, where capitals mean something.
 */
export function isForeign(
  tokens: readonly Token[],
  mention: WorkMention,
  sentence: Sentence,
  works: PreparedWorks,
): boolean {
  const isOther = (token: Token | undefined) =>
    token?.kind === 'word' &&
    token.casing !== 'lower' &&
    !works.ownWords.has(token.text) &&
    !neutral.has(token.text);
  let before = mention.first - 1;
  if (tokens[before]?.text === "'s") before -= 1;
  else if (tokens[mention.first]?.text === "'s") before = mention.first - 1;
  let after = mention.last;
  if (tokens[after]?.text !== 'of') after = -1;
  else {
    after += 1;
    while (['the', '"', "'", 'its', 'hit'].includes(tokens[after]?.text ?? '')) after += 1;
  }
  const follows = after > 0 && isOther(tokens[after]);
  const precedes = before > sentence.first && isOther(tokens[before]) && tokens[before]?.kind === 'word';
  return (follows || precedes) && capitalsCount(tokens, sentence);
}
