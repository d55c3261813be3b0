import { formsOf } from './inflect.ts';
import { type Choice, parseTelling } from './parse-telling.ts';

/**
 * Writes out the wording of a fact (a known mistake, what somebody is mixed up by) as the engine looks for it: places
 * parted by blanks, each with every form that may stand there, parted by `|`, or `@` and a person's id. "leave|finish
 * school" finds "has left school" as well.
 *
 * @param phrase One part of a telling: words, `a|b` for either, `@person`.
 * @throws {Error} For what tellings have and wordings have not: several parts, concepts, choices of several words.
 */
export function compileWording(phrase: string): string {
  const [part = [], ...more] = parseTelling(phrase);
  if (more.length > 0) throw new Error(`the wording of a fact has one part only: "${phrase}"`);
  return part
    .map((choices) => [...new Set(choices.flatMap((one) => placed(one, phrase)))].join('|'))
    .join(' ');
}

function placed(choice: Choice, phrase: string): readonly string[] {
  if (choice.kind === 'person') return [`@${choice.id}`];
  const [word, ...more] = choice.kind === 'words' ? choice.words : [];
  if (word === undefined || more.length > 0)
    throw new Error(`one word or person at each place of a fact's wording: "${phrase}"`);
  return formsOf(word);
}
