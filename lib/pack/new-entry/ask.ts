/**
 * Puts a question to the editor and gives the answer, trimmed; an empty one when the editor skips it.
 *
 * @param fault Says what is wrong with an answer; the question is put again until nothing is.
 */
export type Ask = (question: string, fault?: (answer: string) => string | undefined) => Promise<string>;

/** For a question that must be answered. */
export const isMissing = (answer: string): string | undefined =>
  answer === '' ? 'This one cannot be left out.' : undefined;

/** For a question with a few possible answers. */
export const isNoneOf =
  (choices: readonly string[]) =>
  (answer: string): string | undefined =>
    choices.includes(answer) ? undefined : `Must be one of: ${choices.join(', ')}.`;

/** For an id: it must be one of those that the pack has; several are separated by semicolons. */
export const isUnknown =
  (known: ReadonlySet<string>, mayBeEmpty = false) =>
  (answer: string): string | undefined => {
    const unknown = listOf(answer).filter((id) => !known.has(id));
    if (unknown.length > 0) return `The pack has no ${unknown.join(', ')}.`;
    return mayBeEmpty ? undefined : isMissing(answer);
  };

/** The parts of an answer that are separated by semicolons. */
export function listOf(answer: string): string[] {
  return answer
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
