import type { ClaimTopic, Reveal } from '../engine/types.ts';
import type { ListedFinding } from './listed-finding.ts';

/** What a reader asks for on a page that goes beyond the page; who opened the page carries it out. */
export type PageWish =
  /** The reader has got as far as this. */
  | { readonly type: 'reached'; readonly reveal: Reveal }
  /** No more notes of this kind, anywhere. */
  | { readonly type: 'quiet'; readonly topic: ClaimTopic }
  /** Nothing more on this site. */
  | { readonly type: 'site-off' }
  /** These words are to be hidden from now on. */
  | { readonly type: 'hide-words'; readonly words: string }
  /** The finding is wrong: it is kept on this computer, with the words that were selected, if any. */
  | { readonly type: 'wrong'; readonly finding: ListedFinding; readonly selected?: string };

/** Takes back what was done for a wish. */
export type WishUndo = () => Promise<void>;
