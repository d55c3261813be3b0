import { monthNames } from '../dates/date-words.ts';
import { readCardinal, readOrdinal } from '../text/number-words.ts';
import type { Token } from '../text/tokenise.ts';
import { wordSet } from '../word-set.ts';
import { buildMention, highestNumber, indefiniteWords } from './build-mention.ts';
import { outletAt } from './outlets.ts';
import type { PreparedWorks } from './prepare-works.ts';
import type { WorkMention } from './work-mention.ts';
import { betweeners, type NounKind, numberedNouns, relations, workNouns } from './work-words.ts';

/**
 * A reference whose number is an ordinal: "the third season", "a second and a third series", "the first two volumes",
 * and the ordinal alone, "the sixth", where no noun follows that it could count.
 *
 * @param at Where the ordinal begins; what comes before it (an article, "no") may be looked at.
 * @param limit Where the sentence ends.
 */
export function matchOrdinal(
  tokens: readonly Token[],
  at: number,
  limit: number,
  works: PreparedWorks,
): WorkMention | undefined {
  const first = readOrdinal(tokens, at);
  if (!first || first.value > highestNumber) return undefined;
  const numbers = [first.value];
  let next = first.next;
  let isLast = false;
  const before = tokens[at - 1]?.text ?? '';
  const count = readCardinal(tokens, next);
  if (first.value === 1 && count && count.value > 1 && count.value < 9) {
    for (let number = 2; number <= count.value; number += 1) numbers.push(number);
    next = count.next;
  }
  let afterOrdinal = next;
  let hasOf = false;
  for (let steps = 0; next < limit && steps < 7; steps += 1) {
    const token = tokens[next] as Token;
    const noun = workNouns.get(token.text);
    if (noun !== undefined && token.text !== 'feature') {
      const isCounted = numberedNouns.has(token.text) && readCardinal(tokens, next + 1) !== undefined;
      // "the second book three", "a third of the book": the noun is not what the ordinal counts.
      const isPlural = token.text.endsWith('s') && token.text !== 'series';
      if (isCounted || (hasOf && !isPlural)) break;
      const kind: NounKind = noun === 'series' ? 'season' : noun;
      if (kind === 'show' || kind === 'film') break;
      return buildMention(tokens, at, next + 1, kind === 'book-series' ? 'volume' : kind, numbers, works, {
        ...(indefiniteWords.has(before) && { indefinite: true }),
        ...(numbers.length > 1 && { plural: true }),
        ...(isLast && { relation: 'last' }),
      });
    }
    const more = readOrdinal(tokens, next);
    if (more && numbers.length < 6) {
      numbers.push(more.value);
      next = more.next;
      afterOrdinal = next;
      continue;
    }
    const title = works.phrases
      .get(token.text)
      ?.find(({ words }) => words.every((word, k) => tokens[next + k]?.text === word));
    if (title) {
      next += title.words.length;
      if (tokens[next]?.text === "'s") next += 1;
      continue;
    }
    if (!(betweeners.has(token.text) || token.text === 'a')) {
      const outlet = outletAt(tokens, next, works.outlets);
      if (!outlet) break;
      next += outlet.words.length;
      continue;
    }
    if (token.text === 'the' && !hasOf) break;
    if (token.text === 'of') hasOf = true;
    if (relations.get(token.text) === 'last') isLast = true;
    next += 1;
  }
  // An ordinal alone: "the third", "a fifth and last". A lone "first" or "second" is too often no part.
  if (numbers.length > 1 && afterOrdinal === first.next) return undefined;
  if (!isBareOrdinal(tokens, at, afterOrdinal, first.value)) return undefined;
  return {
    ...buildMention(tokens, at, afterOrdinal, 'part', numbers, works, {
      ...(indefiniteWords.has(before) && { indefinite: true }),
      ...(numbers.length > 1 && { plural: true }),
      ...(isLast && { relation: 'last' }),
    }),
    how: 'ordinal',
  };
}

/** Words that may stand before one. */
const bareStarts = wordSet('the a no and both its this that number');
const notAfter = new Set([...wordSet('of time half party person place century quarter'), ...monthNames]);
/** Before an ordinal these make it a day: "since the fifth", "May the fourth". */
const beforeDays = new Set(['on', 'since', 'until', ...monthNames]);

/**
 * Whether an ordinal without a noun is a part of a series, and no day, fraction or place in a row.
 *
 * @param next The place after it.
 */
function isBareOrdinal(tokens: readonly Token[], at: number, next: number, value: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[next];
  if (tokens[at]?.kind === 'number') return false; // "the 17th" is a day
  if (!before || !bareStarts.has(before.text)) return false;
  if (value === 2 && before.text === 'a') return false; // "a second later"
  const isDay = beforeDays.has(tokens[at - 2]?.text ?? '') || beforeDays.has(before.text);
  // "since the fifth" is a day; "since the fifth is to be the last" is not.
  if (
    isDay &&
    !(tokens[at - 2]?.text === 'since' && /^(?:is|was|will|has|would|isn)$/.test(after?.text ?? ''))
  )
    return false;
  if (after && (notAfter.has(after.text) || (after.kind === 'number' && value > 0))) return false;
  if (value > 12) return false;
  // A noun follows that is no part of a series: "the third boy". Verbs and small words may follow.
  return !after || after.kind === 'mark' || followers.has(after.text);
}

/** Words that may follow an ordinal that stands alone. */
const followers = wordSet(
  'is was are were will would has had have can could may might should comes came goes went takes took lands',
  'landed arrives arrived follows followed hits hit drops dropped and or but on in at to by from for with',
  'as which that who when if not yet still already being due set coming one isn hasn won doesn didn',
  'picks adapts adapted covers covered draws based just only now out over until before after since billed',
  'expected later this next last book books volume volumes season seasons',
);
