import type { Token } from '../text/tokenise.ts';
import { buildMention, indefiniteWords } from './build-mention.ts';
import { episodesOf, readEpisodes } from './match-episodes.ts';
import type { PreparedWorks } from './prepare-works.ts';
import { countsTime, readNumbers } from './read-numbers.ts';
import type { WorkMention } from './work-mention.ts';
import { type NounKind, numberedNouns, workNouns } from './work-words.ts';

/** "season two", "seasons two and three", "volumes 1-3", "season 2, episode 5". */
export function matchNounFirst(
  tokens: readonly Token[],
  at: number,
  limit: number,
  works: PreparedWorks,
): WorkMention | undefined {
  const noun = tokens[at] as Token;
  if (!numberedNouns.has(noun.text)) return undefined;
  let from = at + 1;
  if (tokens[from]?.text === '.' && tokens[from]?.joined) from += 1;
  if (tokens[from]?.text === 'number') from += 1;
  if (tokens[from]?.text === '#') from += 1;
  const read = readNumbers(tokens, from, limit);
  if (!read) return undefined;
  const kind = workNouns.get(noun.text) as NounKind;
  // "the books two years later", "season two weeks ago": the number counts something else.
  if (read.numbers.length === 1 && countsTime(tokens[read.next])) return undefined;
  const settled: NounKind = kind === 'series' ? 'season' : kind;
  if (settled === 'season') {
    const episodes = readEpisodes(tokens, read.next, limit);
    if (episodes) return episodesOf(read.numbers[0] as number, episodes, tokens, at, works);
  }
  return buildMention(tokens, at, read.next, settled, read.numbers, works, {
    ...(read.numbers.length > 1 && { plural: true }),
    ...(isIndefinite(tokens, at, works) && { indefinite: true }),
  });
}

/** "no season four", "a Riverbend season 4" with the name of the series between. */
function isIndefinite(tokens: readonly Token[], at: number, works: PreparedWorks): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (indefiniteWords.has(before)) return true;
  return works.phrases.has(before) && indefiniteWords.has(tokens[at - 2]?.text ?? '');
}
