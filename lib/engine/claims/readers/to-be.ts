import type { SentenceView } from '../view/page-view.ts';
import { plainText } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';

const indefinites = new Set(['a', 'an', 'another']);

/** "There will also be a third", "there are to be two more seasons": the place of what is to be. */
export function toBe({ tokens, works }: SentenceView, { first, last }: Clause): number | undefined {
  return works.find(
    (part) =>
      part.first >= first &&
      part.last <= last &&
      part.indefinite &&
      part.kind !== 'volume' &&
      (part.numbers.length > 0 || part.kind === 'season') &&
      isToBe(tokens, part.first, first),
  )?.first;
}

function isToBe(tokens: SentenceView['tokens'], place: number, first: number): boolean {
  const at = indefinites.has(tokens[place - 1]?.text ?? '') ? place - 1 : place;
  const before = plainText(tokens, { first: Math.max(first, at - 6), last: at });
  return /(?<! (?:whether|if|when|that)) there (?:will|'ll|is to|are to|'s to|'s going to|is going to|are going to) (?:also |then |soon |even |probably )*be (?:at least )?$/.test(
    before,
  );
}
