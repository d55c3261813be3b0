/** More letters than these are no slip of the hand. */
const mostLetters = 2;

/**
 * The id that was probably meant by one that nobody has.
 *
 * @returns `undefined` when none is alike: more than two letters would have to be put in, left out or changed.
 */
export function nearestId(id: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = mostLetters + 1;
  for (const one of known) {
    const letters = Math.abs(one.length - id.length) < least ? lettersBetween(id, one) : least;
    if (letters < least) [nearest, least] = [one, letters];
  }
  return nearest;
}

/** How many letters have to be put in, left out or changed between two words (Levenshtein's distance). */
function lettersBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [place, wanted] of [...other].entries())
      next.push(
        Math.min(
          (next[place] as number) + 1,
          (row[place + 1] as number) + 1,
          (row[place] as number) + (letter === wanted ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) as number;
}
