import { ordinalWords, readCardinal } from '../text/number-words.ts';
import type { Token } from '../text/tokenise.ts';
import { buildMention, highestNumber } from './build-mention.ts';
import { episodesOf, matchCross, readEpisodes } from './match-episodes.ts';
import { matchNounFirst } from './match-noun-first.ts';
import { matchOrdinal } from './match-ordinal.ts';
import type { PreparedWorks } from './prepare-works.ts';
import type { WorkMention } from './work-mention.ts';
import { numberedNouns } from './work-words.ts';

/**
 * Matches a reference with a number at a place: "season two", "vol. 5", "volumes 1-3", "the fifth and final
 * book", "a second and a third series", "the first two volumes", "S2E5", "season 2, episode 5", "2x05"; also an
 * ordinal without a noun ("the third").
 */
export function matchNumbered(
  tokens: readonly Token[],
  at: number,
  limit: number,
  works: PreparedWorks,
): WorkMention | undefined {
  return (
    codeAt(tokens, at, limit, works) ??
    matchCross(tokens, at, limit, works) ??
    matchNounFirst(tokens, at, limit, works) ??
    matchOrdinal(tokens, at, limit, works)
  );
}

/** Every word with which a reference with a number may begin; digits may, too. */
export const numberedOpenings = (): string[] => ['s', ...numberedNouns, ...ordinalWords()];

/** `S2`, `S02E05`, `S2 E5`: letters and digits without a blank; "S2, episode 5", "S2 Ep. 5". */
function codeAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  works: PreparedWorks,
): WorkMention | undefined {
  const letter = tokens[at] as Token;
  if (letter.text !== 's' || letter.casing === 'lower') return undefined;
  const season = tokens[at + 1]?.joined ? readCardinal(tokens, at + 1) : undefined;
  if (!season || season.value > highestNumber || at + 1 >= limit) return undefined;
  const episodeLetter = tokens[season.next];
  if (episodeLetter?.joined && episodeLetter.kind === 'word' && !/^ep?$/.test(episodeLetter.text))
    return undefined;
  const isLetter = episodeLetter?.text === 'e' || (episodeLetter?.text === 'ep' && episodeLetter.joined);
  const episode = isLetter ? readCardinal(tokens, season.next + 1) : undefined;
  const episodes =
    episode && episode.next <= limit
      ? { numbers: [episode.value], next: episode.next }
      : readEpisodes(tokens, season.next, limit);
  if (episodes) return episodesOf(season.value, episodes, tokens, at, works);
  return buildMention(tokens, at, season.next, 'season', [season.value], works);
}
