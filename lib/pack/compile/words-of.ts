import { tokenise } from '../../engine/text/tokenise.ts';

/** The words of a phrase, as the engine's tokens have them. */
export function wordsOf(phrase: string): string[] {
  // By itself it would be read as an opening quotation mark and a letter.
  if (phrase === "'s") return [phrase];
  return tokenise(phrase)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text }) => text);
}
