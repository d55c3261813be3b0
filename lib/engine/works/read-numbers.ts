import { readCardinal } from '../text/number-words.ts';
import type { Token } from '../text/tokenise.ts';
import { wordSet } from '../word-set.ts';
import { highestNumber } from './build-mention.ts';
import { workNouns } from './work-words.ts';

const joiners = wordSet('and & , or to through - – — until +');
const ranges = new Set(['to', 'through', '-', '–', '—', 'until']);
const times = wordSet('year years month months week weeks day days hours minutes summers winters more times');

/** Whether what stands after a number makes it one of time: "the books two years later". */
export const countsTime = (token: Token | undefined): boolean => token !== undefined && times.has(token.text);

/** Numbers and the place after them. */
export interface ReadNumbers {
  readonly numbers: readonly number[];
  readonly next: number;
}

/** Reads a list or range of cardinals at a place: `4 and 5`, `1-3`, `two, three`; `undefined` where none begins. */
export function readNumbers(tokens: readonly Token[], at: number, limit: number): ReadNumbers | undefined {
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
