import { readCardinal } from '../text/number-words.ts';
import type { Token } from '../text/tokenise.ts';
import { wordSet } from '../word-set.ts';
import { buildMention, highestNumber, indefiniteWords } from './build-mention.ts';
import type { PreparedWorks } from './prepare-works.ts';
import type { WorkMention } from './work-mention.ts';
import { type NounKind, numberedNouns, workNouns } from './work-words.ts';

const joiners = wordSet('and & , or to through - – — until +');
const ranges = new Set(['to', 'through', '-', '–', '—', 'until']);

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
    const comma = tokens[read.next]?.text === ',' ? read.next + 1 : read.next;
    if (workNouns.get(tokens[comma]?.text ?? '') === 'episode' && comma < limit) {
      const episode = readNumbers(tokens, comma + 1, limit);
      if (episode)
        return {
          ...buildMention(tokens, at, episode.next, 'episode', episode.numbers, works),
          units: episode.numbers.map((number) => `S${read.numbers[0]}E${number}`),
        };
    }
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

const times = wordSet('year years month months week weeks day days hours minutes summers winters more times');
const countsTime = (token: Token | undefined) => token !== undefined && times.has(token.text);

/** A list or range of cardinals: `4 and 5`, `1-3`, `two, three`. */
function readNumbers(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { numbers: number[]; next: number } | undefined {
  const first = at < limit ? readCardinal(tokens, at) : undefined;
  if (!first || first.value > highestNumber) return undefined;
  const numbers = [first.value];
  let next = first.next;
  for (;;) {
    const link = tokens[next];
    // A hyphen inside "1-3" is no token; the second number is joined to the first.
    const isRangeByHyphen = link?.kind === 'number' && link.joined;
    if (next >= limit || !(isRangeByHyphen || joiners.has(link?.text ?? ''))) break;
    let after = isRangeByHyphen ? next : next + 1;
    if (link?.text === ',' && tokens[after]?.text === 'and') after += 1;
    const number = after < limit ? readCardinal(tokens, after) : undefined;
    if (!number || number.value > highestNumber || countsTime(tokens[number.next])) break;
    if (workNouns.has(tokens[number.next]?.text ?? '')) break; // "volume 3, two books that"
    const before = numbers.at(-1) as number;
    if (isRangeByHyphen || ranges.has(link?.text ?? ''))
      for (let between = before + 1; between < number.value; between += 1) numbers.push(between);
    numbers.push(number.value);
    next = number.next;
  }
  return { numbers, next };
}
