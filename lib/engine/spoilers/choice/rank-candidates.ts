import type { Line, Reveal } from '../../types.ts';
import { sumSaid } from '../../weights/weights-of.ts';
import type { Candidate } from './describe-candidates.ts';

/**
 * What a sentence reveals is sought in two steps: which part of the story, by what speaks for all its candidates
 * together, then which candidate of that part. A part that one line alone shows has to be likelier than another by
 * this much: most of what pages tell is told on every line.
 */
const oneLineOnly = 0.3;

/**
 * The candidate that a sentence most likely tells; `undefined` when there is none.
 *
 * @param bias What counts for all of them.
 */
export function likeliestCandidate(
  candidates: readonly Candidate<number>[],
  bias: number,
  lines: readonly Line[],
): Candidate<number> | undefined {
  const odds = candidates.map(({ describe }) => sumSaid(bias, describe));
  const highest = Math.max(...odds);
  const parts = new Map<string, { sum: number; best: number }>();
  const partOf = partsOf(lines);
  candidates.forEach(({ reveal }, place) => {
    const part = partOf(reveal);
    const found = parts.get(part) ?? { sum: 0, best: place };
    const isComplete = Object.keys(reveal).length === lines.length;
    found.sum += Math.exp((odds[place] as number) - highest) * (isComplete ? 1 : oneLineOnly);
    if ((odds[place] as number) > (odds[found.best] as number)) found.best = place;
    parts.set(part, found);
  });
  let likeliest: { sum: number; best: number } | undefined;
  for (const part of parts.values()) if (!likeliest || part.sum > likeliest.sum) likeliest = part;
  return likeliest && candidates[likeliest.best];
}

/** The parts of the story to which reveals belong, as far as they were asked for. */
const known = new WeakMap<readonly Line[], WeakMap<Reveal, string>>();

/** Gives a reveal with each unit as the group that holds it: the same for all events of a volume and its season. */
function partsOf(lines: readonly Line[]): (reveal: Reveal) => string {
  const parts = known.get(lines) ?? new WeakMap<Reveal, string>();
  known.set(lines, parts);
  return (reveal) => {
    let part = parts.get(reveal);
    if (part === undefined) {
      part = lines
        .map(({ id, units }) => units.find(({ code }) => code === reveal[id])?.group ?? reveal[id] ?? '')
        .join(' ');
      parts.set(reveal, part);
    }
    return part;
  };
}
