import type { ReadPage, ReadSentence } from '../../reading/read-page.ts';
import { remember } from '../../remember.ts';
import { stem } from '../../text/stem.ts';
import type { Token } from '../../text/tokenise.ts';
import { namesUpTo } from './count-names.ts';

/**
 * For each section the words of its heading. What stands under none stands under the page's title, of which a part of a
 * long page has no block.
 */
export function describeHeadings({ headings, sentences, title }: ReadPage): string[][] {
  const ofTitle = wordsOf(title.tokens);
  return headings.map((places) => {
    if (places.length === 0) return ofTitle.length === 0 ? ['h none'] : ofTitle;
    return places.flatMap((place) => {
      const { tokens, sentence } = sentences[place] as ReadSentence;
      return wordsOf(tokens.slice(sentence.first, sentence.last));
    });
  });
}

const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ kind, text }) => (kind === 'word' ? [`h ${stem(text)}`] : text === '?' ? ['h ?'] : []));

const partName = namesUpTo('l', 4);
const placeName = namesUpTo('l place', 3);
const sizeName = namesUpTo('l size', 4);
const kindName = remember((kind) => `l kind ${kind}`);

/** Where the sentence stands: how far down the page, where in its block, in what kind of block. */
export function describePlace(page: ReadPage, number: number, add: (feature: string) => void): void {
  const here = page.sentences[number] as ReadSentence;
  const block = page.blocks[here.block];
  add(partName(Math.floor((number / page.sentences.length) * 5)));
  if (number === page.sentences.length - 1) add('l last');
  add(placeName(Math.min(3, here.place)));
  add(kindName(block?.kind ?? 'paragraph'));
  if (here.block === 0) add('l first block');
  add(sizeName(Math.min(4, block?.sentences.length ?? 1)));
}
