import type { Token } from '../text/tokenise.ts';
import type { CompiledOutlet, OutletKind } from './compiled-works.ts';

/** Stands in tables of words for the outlets of a kind. No token of a text is written so: an `@` is one by itself. */
export type OutletSign = `@${OutletKind}`;

/** Whether a word of a table is such a sign. */
export const isSign = (word: string): word is OutletSign => word.startsWith('@');

/** The name of an outlet as tokens, and what stands for it in tables. */
interface OutletName {
  readonly words: readonly string[];
  readonly sign: OutletSign;
}

/** The names of a pack's outlets by their first token, longest first. */
export type PreparedOutlets = ReadonlyMap<string, readonly OutletName[]>;

/** Makes the names ready for look-up. */
export function prepareOutlets(outlets: readonly CompiledOutlet[]): PreparedOutlets {
  const names = new Map<string, OutletName[]>();
  for (const { kind, name } of outlets) {
    const words = name.split(' ');
    const first = words[0] as string;
    const own = [...(names.get(first) ?? []), { words, sign: `@${kind}` as const }];
    names.set(
      first,
      own.sort((one, other) => other.words.length - one.words.length),
    );
  }
  return names;
}

/** The name of an outlet that begins at a token, the longest there; `undefined` where none does. */
export const outletAt = (
  tokens: readonly Token[],
  at: number,
  outlets: PreparedOutlets,
): OutletName | undefined =>
  outlets
    .get(tokens[at]?.text ?? '')
    ?.find(({ words }) => words.every((word, k) => tokens[at + k]?.text === word));

declare const isTerm: unique symbol;

/** A word as tables of words know it. The type alone sets it apart from a token's text, in which no sign ever stands. */
export type Term = string & { readonly [isTerm]: true };

/** Tokens as tables of words know them: their text, and of an outlet's name the sign of its kind for each token. */
export function termsOf(tokens: readonly Token[], outlets: PreparedOutlets): Term[] {
  const terms: string[] = [];
  while (terms.length < tokens.length) {
    const at = terms.length;
    const outlet = outletAt(tokens, at, outlets);
    if (outlet) for (const _ of outlet.words) terms.push(outlet.sign);
    else terms.push((tokens[at] as Token).text);
  }
  return terms as Term[];
}
