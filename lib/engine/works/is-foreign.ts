import { longWords } from '../text/long-words.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/tokenise.ts';
import { wordSet } from '../word-set.ts';
import { isOtherName } from './is-other-name.ts';
import type { PreparedWorks } from './prepare-works.ts';
import type { WorkMention } from './work-mention.ts';

/** What may stand between "of" and the title that follows it. */
const beforeTitles = wordSet('the " \' its hit');

/**
 * Whether a reference belongs to somebody else's series: "Riverview season 3", "the third season of Riverview",
 * "Riverview's final season". Told by a capitalised word right beside it that no work or person of the pack
 * owns, where capitals mean something: neither at the start of a sentence nor throughout a headline.
 *
 * @param tokens Those of the block in which the mention and the sentence lie.
 */
export function isForeign(
  tokens: readonly Token[],
  mention: WorkMention,
  sentence: Sentence,
  works: PreparedWorks,
): boolean {
  const isOther = (token: Token | undefined) => isOtherName(token, works);
  const before = tokens[mention.first - 1]?.text === "'s" ? mention.first - 2 : mention.first - 1;
  const precedes = before > sentence.first && isOther(tokens[before]);
  return (precedes || isOther(titleAfter(tokens, mention.last))) && capitalsCount(tokens, sentence);
}

/** The first word of what a part is said to be of: "… of the hit Riverview". */
function titleAfter(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at]?.text !== 'of') return undefined;
  let next = at + 1;
  while (beforeTitles.has(tokens[next]?.text ?? '')) next += 1;
  return tokens[next];
}

/** Whether a capital on a word says something: not in a headline with capitals throughout. */
function capitalsCount(tokens: readonly Token[], { first, last }: Sentence): boolean {
  const { count, capitals } = longWords(tokens, first, last);
  return count > 0 && capitals < 0.6;
}
