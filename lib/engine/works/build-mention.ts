import type { Token } from '../text/tokenise.ts';
import { nameUnits } from './name-units.ts';
import type { PreparedWorks } from './prepare-works.ts';
import type { WorkMention } from './work-mention.ts';
import type { NounKind } from './work-words.ts';

/** Highest number that counts seasons, volumes or episodes. */
export const highestNumber = 40;

/** Words before a part that is not known to exist yet: "a third season", "no fourth". */
export const indefiniteWords: ReadonlySet<string> = new Set(['a', 'an', 'no', 'another', 'any']);

/**
 * Makes a mention of `tokens.slice(first, last)`, and names the works and units that the pack has for its numbers.
 *
 * @param extra What is known better, or besides: it counts before all else.
 */
export function buildMention(
  tokens: readonly Token[],
  first: number,
  last: number,
  kind: NounKind,
  numbers: readonly number[],
  works: PreparedWorks,
  extra: Partial<WorkMention> = {},
): WorkMention {
  return {
    first,
    last,
    start: (tokens[first] as Token).start,
    end: (tokens[last - 1] as Token).end,
    kind,
    numbers,
    ...nameUnits(kind, numbers, works),
    how: 'numbered',
    ...extra,
  };
}
