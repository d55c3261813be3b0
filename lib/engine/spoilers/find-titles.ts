import type { Token } from '../text/tokenise.ts';

const longestTitle = 6;

/** Where the work is named by one of its titles: the places of the first tokens. */
export function findTitles(tokens: readonly Token[], titles: ReadonlySet<string>): number[] {
  const starts: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let words = '';
    for (let last = at; last < Math.min(tokens.length, at + longestTitle); last += 1) {
      words = last === at ? (tokens[last] as Token).text : `${words} ${(tokens[last] as Token).text}`;
      if (!titles.has(words)) continue;
      starts.push(at);
      break;
    }
  }
  return starts;
}
