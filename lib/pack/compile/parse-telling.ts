import { wordsOf } from './words-of.ts';

/** What may stand at one place of a telling. Several words in a row are one choice ("come out"). */
export type Choice =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'concept'; readonly id: string }
  | { readonly kind: 'person'; readonly id: string };

/** The places of one part, in order; each with its choices. */
export type Part = readonly (readonly Choice[])[];

/**
 * Reads a telling: words in order, `a|b` for either, `#concept`, `@person`, and ` + ` between parts that may
 * stand anywhere in the sentence.
 *
 * @throws {Error} When a part or a place is empty; the message quotes the telling.
 */
export function parseTelling(telling: string): readonly Part[] {
  const parts = telling.split(/\s\+\s/).map((part) =>
    part
      .trim()
      .split(/\s+/)
      .flatMap((place): Part => {
        if (!place.includes('|') && !/^[@#]/.test(place))
          return wordsOf(place).map((word) => [{ kind: 'words', words: [word] }]);
        return [place.split('|').map(choiceOf)];
      }),
  );
  const isEmpty = (choice: Choice) => choice.kind === 'words' && choice.words.length === 0;
  if (parts.some((part) => part.length === 0 || part.some((choices) => choices.some(isEmpty))))
    throw new Error(`nothing stands at one place of the telling "${telling}"`);
  return parts;
}

function choiceOf(text: string): Choice {
  if (text.startsWith('#')) return { kind: 'concept', id: text.slice(1) };
  if (text.startsWith('@')) return { kind: 'person', id: text.slice(1) };
  return { kind: 'words', words: wordsOf(text) };
}
