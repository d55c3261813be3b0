import { remember } from '../remember.ts';
import type { CompiledStory, CompiledSymbol } from './compiled-story.ts';

/** How many letters of a form say in which list it stands. */
export const formKeyLength = 2;

const none: readonly CompiledSymbol[] = [];

/**
 * Looks up the word classes of a form. A page has some hundred different words of the pack's sixteen thousand:
 * finding those in its text is quicker than putting all into a table first.
 *
 * @returns A function that gives the symbols of a word in lower case, none for one that no phrase has.
 */
export function symbolsOfWord(forms: CompiledStory['forms']): (word: string) => readonly CompiledSymbol[] {
  const lists = new Map(Object.entries(forms));
  return remember((word) => find(lists.get(word.slice(0, formKeyLength)), word));
}

function find(list: string | undefined, word: string): readonly CompiledSymbol[] {
  const line = list?.indexOf(`\n${word} `) ?? -1;
  if (list === undefined || line < 0) return none;
  const start = line + word.length + 2;
  return list.slice(start, list.indexOf('\n', start)).split(',').map(Number);
}
