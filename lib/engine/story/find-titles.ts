import type { Token } from '../text/tokenise.ts';

/** Titles by their first word, each as the words that follow it. */
export type TitleWords = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Makes titles ready to be found. */
export function titleWords(titles: readonly string[]): TitleWords {
  const words = new Map<string, string[][]>();
  for (const title of titles) {
    const [first = '', ...rest] = title.split(' ');
    words.set(first, [...(words.get(first) ?? []), rest]);
  }
  return words;
}

/** Where the work is named by one of its titles: the places of the first tokens. */
export function findTitles(tokens: readonly Token[], titles: TitleWords): number[] {
  const starts: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    // "The" begins a title too: what follows is compared word by word and never joined.
    const rests = titles.get((tokens[at] as Token).text);
    if (rests?.some((rest) => follows(tokens, at + 1, rest))) starts.push(at);
  }
  return starts;
}

function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let place = 0; place < words.length; place += 1)
    if (tokens[at + place]?.text !== words[place]) return false;
  return true;
}
