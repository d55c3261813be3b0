import type { Token } from '../text/tokenise.ts';
import { nameUnits } from './name-units.ts';
import { readCardinal, readOrdinal } from './number-words.ts';
import type { PreparedWorks } from './prepare-works.ts';
import type { WorkMention } from './work-mention.ts';
import { betweeners, type NounKind, numberedNouns, relations, workNouns } from './work-words.ts';

const joiners = new Set(['and', '&', ',', 'or', 'to', 'through', '-', '–', '—', 'until', '+']);
const ranges = new Set(['to', 'through', '-', '–', '—', 'until']);
const determiners = new Set(['a', 'an', 'no', 'another', 'any']);
const highest = 40;

/**
 * Matches a reference with a number at a place: "season two", "vol. 5", "volumes 1-3", "the fifth and final
 * book", "a second and a third series", "the first two volumes", "S2E5", "season 2, episode 5"; also an
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
    nounFirst(tokens, at, limit, works) ??
    ordinalFirst(tokens, at, limit, works)
  );
}

function build(
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

/** `S2`, `S02E05`, `S2 E5`: letters and digits without a blank. */
function codeAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  works: PreparedWorks,
): WorkMention | undefined {
  const letter = tokens[at] as Token;
  if (letter.text !== 's' || letter.casing === 'lower') return undefined;
  const season = tokens[at + 1]?.joined ? readCardinal(tokens, at + 1) : undefined;
  if (!season || season.value > highest || at + 1 >= limit) return undefined;
  const episodeLetter = tokens[season.next];
  if (episodeLetter?.joined && episodeLetter.kind === 'word' && !/^ep?$/.test(episodeLetter.text))
    return undefined;
  if (episodeLetter?.text === 'e' || episodeLetter?.text === 'ep') {
    const episode = readCardinal(tokens, season.next + 1);
    if (episode && episode.next <= limit)
      return {
        ...build(tokens, at, episode.next, 'episode', [episode.value], works),
        units: [`S${season.value}E${episode.value}`],
      };
  }
  return build(tokens, at, season.next, 'season', [season.value], works);
}

/** "season two", "seasons two and three", "volumes 1-3", "season 2, episode 5". */
function nounFirst(
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
          ...build(tokens, at, episode.next, 'episode', episode.numbers, works),
          units: episode.numbers.map((number) => `S${read.numbers[0]}E${number}`),
        };
    }
  }
  return build(tokens, at, read.next, settled, read.numbers, works, {
    ...(read.numbers.length > 1 && { plural: true }),
    ...(isIndefinite(tokens, at, works) && { indefinite: true }),
  });
}

/** "no season four", "a Heartstopper season 4" with the name of the series between. */
function isIndefinite(tokens: readonly Token[], at: number, works: PreparedWorks): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (determiners.has(before)) return true;
  return works.phrases.has(before) && determiners.has(tokens[at - 2]?.text ?? '');
}

const times = new Set([
  'year',
  'years',
  'month',
  'months',
  'week',
  'weeks',
  'day',
  'days',
  'hours',
  'minutes',
  'summers',
  'winters',
  'more',
  'times',
]);
const countsTime = (token: Token | undefined) => token !== undefined && times.has(token.text);

/** A list or range of cardinals: `4 and 5`, `1-3`, `two, three`. */
function readNumbers(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { numbers: number[]; next: number } | undefined {
  const first = at < limit ? readCardinal(tokens, at) : undefined;
  if (!first || first.value > highest) return undefined;
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
    if (!number || number.value > highest || countsTime(tokens[number.next])) break;
    if (workNouns.has(tokens[number.next]?.text ?? '')) break; // "volume 3, two books that"
    const before = numbers.at(-1) as number;
    if (isRangeByHyphen || ranges.has(link?.text ?? ''))
      for (let between = before + 1; between < number.value; between += 1) numbers.push(between);
    numbers.push(number.value);
    next = number.next;
  }
  return { numbers, next };
}

/** "the third season", "a second and a third series", "the first two volumes", "the sixth". */
function ordinalFirst(
  tokens: readonly Token[],
  at: number,
  limit: number,
  works: PreparedWorks,
): WorkMention | undefined {
  const first = readOrdinal(tokens, at);
  if (!first || first.value > highest) return undefined;
  const numbers = [first.value];
  let next = first.next;
  let isLast = false;
  const before = tokens[at - 1]?.text ?? '';
  const count = readCardinal(tokens, next);
  if (first.value === 1 && count && count.value > 1 && count.value < 9) {
    for (let number = 2; number <= count.value; number += 1) numbers.push(number);
    next = count.next;
  }
  let afterOrdinal = next;
  let hasOf = false;
  for (let steps = 0; next < limit && steps < 7; steps += 1) {
    const token = tokens[next] as Token;
    const noun = workNouns.get(token.text);
    if (noun !== undefined && token.text !== 'feature') {
      const isCounted = numberedNouns.has(token.text) && readCardinal(tokens, next + 1) !== undefined;
      // "the second book three", "a third of the book": the noun is not what the ordinal counts.
      const isPlural = token.text.endsWith('s') && token.text !== 'series';
      if (isCounted || (hasOf && !isPlural)) break;
      const kind: NounKind = noun === 'series' ? 'season' : noun;
      if (kind === 'show' || kind === 'film') break;
      return build(tokens, at, next + 1, kind === 'book-series' ? 'volume' : kind, numbers, works, {
        ...(determiners.has(before) && { indefinite: true }),
        ...(numbers.length > 1 && { plural: true }),
        ...(isLast && { relation: 'last' }),
      });
    }
    const more = readOrdinal(tokens, next);
    if (more && numbers.length < 6) {
      numbers.push(more.value);
      next = more.next;
      afterOrdinal = next;
      continue;
    }
    const title = works.phrases
      .get(token.text)
      ?.find(({ words }) => words.every((word, k) => tokens[next + k]?.text === word));
    if (title) {
      next += title.words.length;
      if (tokens[next]?.text === "'s") next += 1;
      continue;
    }
    if (!(betweeners.has(token.text) || token.text === 'a')) break;
    if (token.text === 'the' && !hasOf) break;
    if (token.text === 'of') hasOf = true;
    if (relations.get(token.text) === 'last') isLast = true;
    next += 1;
  }
  // An ordinal alone: "the third", "a fifth and last". A lone "first" or "second" is too often no part.
  if (numbers.length > 1 && afterOrdinal === first.next) return undefined;
  if (!isBareOrdinal(tokens, at, afterOrdinal, first.value)) return undefined;
  return {
    ...build(tokens, at, afterOrdinal, 'part', numbers, works, {
      ...(determiners.has(before) && { indefinite: true }),
      ...(numbers.length > 1 && { plural: true }),
      ...(isLast && { relation: 'last' }),
    }),
    how: 'ordinal',
  };
}

const bareStarts = new Set(['the', 'a', 'no', 'and', 'both', 'its', 'this', 'that', 'number']);
const notAfter = new Set([
  'of',
  'time',
  'half',
  'party',
  'person',
  'place',
  'century',
  'quarter',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);
const months = new Set([
  'on',
  'since',
  'until',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);

function isBareOrdinal(tokens: readonly Token[], at: number, next: number, value: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[next];
  if (tokens[at]?.kind === 'number') return false; // "the 17th" is a day
  if (!before || !bareStarts.has(before.text)) return false;
  if (value === 2 && before.text === 'a') return false; // "a second later"
  if (months.has(tokens[at - 2]?.text ?? '') || months.has(before.text)) return false;
  if (after && (notAfter.has(after.text) || (after.kind === 'number' && value > 0))) return false;
  if (value > 12) return false;
  // A noun follows that is no part of a series: "the third boy". Verbs and small words may follow.
  return !after || after.kind === 'mark' || followers.has(after.text);
}

const followers = new Set(
  (
    'is was are were will would has had have can could may might should comes came goes went takes took lands ' +
    'landed arrives arrived follows followed hits hit drops dropped and or but on in at to by from for with as ' +
    'which that who when if not yet still already to being due set coming one isn hasn won doesn didn picks ' +
    'adapts adapted covers covered draws based just only now out over until before after since billed expected ' +
    'later this next last book books volume volumes season seasons volumes'
  ).split(' '),
);
