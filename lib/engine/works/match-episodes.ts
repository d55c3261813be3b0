import type { Token } from '../text/tokenise.ts';
import { buildMention, highestNumber } from './build-mention.ts';
import type { PreparedWorks } from './prepare-works.ts';
import { type ReadNumbers, readNumbers } from './read-numbers.ts';
import type { WorkMention } from './work-mention.ts';
import { workNouns } from './work-words.ts';

/** What stands after a season and names episodes of it: "episode 5", ", episodes 1 and 2", "Ep. 4". */
export function readEpisodes(tokens: readonly Token[], at: number, limit: number): ReadNumbers | undefined {
  const noun = tokens[at]?.text === ',' ? at + 1 : at;
  if (noun >= limit || workNouns.get(tokens[noun]?.text ?? '') !== 'episode') return undefined;
  return readNumbers(tokens, tokens[noun + 1]?.text === '.' ? noun + 2 : noun + 1, limit);
}

/**
 * Makes a mention of episodes of one season.
 *
 * @param first Where the mention begins.
 */
export const episodesOf = (
  season: number,
  { numbers, next }: ReadNumbers,
  tokens: readonly Token[],
  first: number,
  works: PreparedWorks,
): WorkMention => ({
  ...buildMention(tokens, first, next, 'episode', numbers, works),
  units: numbers.map((number) => `S${season}E${number}`),
});

/** `2x03`, as viewers number episodes. */
export function matchCross(
  tokens: readonly Token[],
  at: number,
  limit: number,
  works: PreparedWorks,
): WorkMention | undefined {
  // Asked at every place where a reference may begin: nearly all have no cross behind them.
  const cross = tokens[at + 1];
  if (cross?.text !== 'x' || at + 3 > limit) return undefined;
  const [season, episode] = [tokens[at], tokens[at + 2]];
  if (
    season?.kind !== 'number' ||
    !cross.joined ||
    !episode?.joined ||
    !/^\d{1,2}$/.test(season.text) ||
    !/^\d{1,2}$/.test(episode.text)
  )
    return undefined;
  const numbers = [Number(episode.text)];
  const number = Number(season.text);
  if (number > highestNumber || number === 0 || numbers[0] === 0) return undefined;
  return episodesOf(number, { numbers, next: at + 3 }, tokens, at, works);
}
