import { nearestId } from '../check/nearest-id.ts';
import { partialDay } from '../schema/primitives.ts';

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
    const meant = unknown.flatMap((id) => nearestId(id, known) ?? []);
    const asked = meant.length > 0 ? ` Is ${meant.join(', ')} meant?` : '';
    if (unknown.length > 0) return `The pack has no ${unknown.join(', ')}.${asked}`;
    return mayBeEmpty ? undefined : isMissing(answer);
  };

/** For a day, of which month and day need not be known. */
export const isNoDay = (answer: string): string | undefined =>
  partialDay.safeParse(answer).success ? undefined : 'Must be YYYY-MM-DD, YYYY-MM or YYYY.';

/** The parts of an answer that are separated by semicolons. */
export function listOf(answer: string): string[] {
  return answer
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
