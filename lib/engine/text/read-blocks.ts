import type { TextBlock } from '../types.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';
import { type Token, tokenise } from './tokenise.ts';
import { isUncapitalised } from './uncapitalised.ts';

/** A block with its tokens and sentences: what every later stage works on. */
export interface ReadBlock extends TextBlock {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Whether it is written without capitals: then they tell neither names nor beginnings. */
  readonly isUncapitalised: boolean;
}

/** Tokenises and splits each block once, for spoilers and claims alike. */
export function readBlocks(blocks: readonly TextBlock[]): ReadBlock[] {
  // Each part by its name: a spread makes an object of a shape of its own for every block.
  return blocks.map(({ text, kind, depth }) => {
    const tokens = tokenise(text);
    const isSmall = isUncapitalised(tokens);
    const sentences = splitSentences(tokens, isSmall);
    return { text, kind, depth, tokens, sentences, isUncapitalised: isSmall };
  });
}
