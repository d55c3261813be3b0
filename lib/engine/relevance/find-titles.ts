import type { Token } from '../text/tokenise.ts';

const longestTitle = 6;

/** The first words of titles, so that a token that begins none costs one look-up. */
const firstWords = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function firstWordsOf(titles: ReadonlySet<string>): ReadonlySet<string> {
  let words = firstWords.get(titles);
  if (!words) {
    words = new Set([...titles].map((title) => title.split(' ')[0] as string));
    firstWords.set(titles, words);
  }
  return words;
}

/** Where the work is named by one of its titles: the places of the first tokens. */
export function findTitles(tokens: readonly Token[], titles: ReadonlySet<string>): number[] {
  const openers = firstWordsOf(titles);
  const starts: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let words = (tokens[at] as Token).text;
    if (!openers.has(words)) continue;
    for (let last = at; last < Math.min(tokens.length, at + longestTitle); last += 1) {
      if (last > at) words = `${words} ${(tokens[last] as Token).text}`;
      if (!titles.has(words)) continue;
      starts.push(at);
      break;
    }
  }
  return starts;
}
