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
    const { name, isComplete } = partOf(reveal);
    const found = parts.get(name) ?? { sum: 0, best: place };
    found.sum += Math.exp((odds[place] as number) - highest) * (isComplete ? 1 : oneLineOnly);
    if ((odds[place] as number) > (odds[found.best] as number)) found.best = place;
    parts.set(name, found);
  });
  let likeliest: { sum: number; best: number } | undefined;
  for (const part of parts.values()) if (!likeliest || part.sum > likeliest.sum) likeliest = part;
  return likeliest && candidates[likeliest.best];
}

/** The part of the story to which a reveal belongs. */
interface StoryPart {
  /** Each unit as the group that holds it: the same for all events of a volume and its season. */
  readonly name: string;
  /** Whether every line shows it. */
  readonly isComplete: boolean;
}

/** The parts of reveals, as far as they were asked for. */
const known = new WeakMap<readonly Line[], WeakMap<Reveal, StoryPart>>();

function partsOf(lines: readonly Line[]): (reveal: Reveal) => StoryPart {
  const parts = known.get(lines) ?? new WeakMap<Reveal, StoryPart>();
  known.set(lines, parts);
  return (reveal) => {
    let part = parts.get(reveal);
    if (part === undefined) {
      const name = lines
        .map(({ id, units }) => units.find(({ code }) => code === reveal[id])?.group ?? reveal[id] ?? '')
        .join(' ');
      part = { name, isComplete: Object.keys(reveal).length === lines.length };
      parts.set(reveal, part);
    }
    return part;
  };
}
