import type { Token } from '../text/tokenise.ts';
import { wordSet } from '../word-set.ts';
import type { GrammaticalRole } from './mention.ts';

const owners = new Set(['his', 'their', 'hers', 'theirs']);
const objects = new Set(['him', 'them', 'himself', 'herself', 'themselves', 'themself']);
const prepositions = wordSet(
  'of to with for from at by about on in into between against behind beside like without after over near',
  'around towards toward than through under upon past',
);
const subordinators = wordSet(
  'that when as while after before because if since until although though whether once which who where why',
  'how and but so then',
);
const verbEnd = /(?:ed|es|s|ing)$/;

/**
 * What the mention `[first, last)` does in its clause, judged by its neighbours alone.
 *
 * @param tokens Those of the block.
 * @param from Where the sentence begins.
 */
export function grammaticalRole(
  tokens: readonly Token[],
  first: number,
  last: number,
  from: number,
): GrammaticalRole {
  const own = tokens[first]?.text ?? '';
  const after = tokens[last];
  if (after?.text === "'s" && !isVerbAfter(tokens[last + 1])) return 'possessor';
  if (last - first === 1) {
    if (owners.has(own)) return 'possessor';
    if (objects.has(own)) return 'object';
    if (own === 'her')
      return after?.kind === 'word' && !prepositions.has(after.text) ? 'possessor' : 'object';
    if (own === 'he' || own === 'she' || own === 'they') return 'subject';
  }
  const before = first > from ? tokens[first - 1] : undefined;
  if (!before || before.kind === 'mark' || subordinators.has(before.text)) return 'subject';
  if (prepositions.has(before.text)) return 'object';
  return before.kind === 'word' && before.casing === 'lower' && verbEnd.test(before.text)
    ? 'object'
    : 'subject';
}

// "Nora's gone": the 's is a verb.
const isVerbAfter = (token: Token | undefined) =>
  token !== undefined && /^(?:not|n't|been|gone|got|never|already|just|now|a|the)$|ing$/.test(token.text);
