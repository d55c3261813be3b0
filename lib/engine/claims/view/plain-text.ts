import type { Token } from '../../text/tokenise.ts';

/** The folded words of `tokens.slice(first, last)`, joined by blanks and with one at each end, for plain look-ups. */
export function plainText(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): string {
  let text = ' ';
  for (let at = first; at < last; at += 1) text += `${(tokens[at] as Token).text} `;
  return text;
}

/** The folded words of `tokens.slice(first, last)`, one by one. */
export const wordsOf = (
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): string[] => tokens.slice(first, last).map(({ text }) => text);
