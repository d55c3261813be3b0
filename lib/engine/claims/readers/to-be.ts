import type { SentenceView } from '../view/page-view.ts';
import { plainText } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';

const indefinites = new Set(['a', 'an', 'another']);

/** "There will also be a third", "there are to be two more seasons": the place of what is to be. */
export function toBe({ tokens, works }: SentenceView, { first, last }: Clause): number | undefined {
  const part = works.find(
    ({ first: at, last: end, kind, indefinite, numbers }) =>
      at >= first &&
      end <= last &&
      indefinite &&
      kind !== 'volume' &&
      (numbers.length > 0 || kind === 'season'),
  );
  if (!part) return undefined;
  const at = indefinites.has(tokens[part.first - 1]?.text ?? '') ? part.first - 1 : part.first;
  const before = plainText(tokens, { first: Math.max(first, at - 6), last: at });
  return /(?<! (?:whether|if|when|that)) there (?:will|'ll|is to|are to|'s to|'s going to|is going to|are going to) (?:also |then |soon |even |probably )*be (?:at least )?$/.test(
    before,
  )
    ? part.first
    : undefined;
}
