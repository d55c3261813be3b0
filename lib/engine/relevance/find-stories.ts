import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { ReadPage } from '../reading/read-page.ts';
import { judgeBlocks } from './judge-blocks.ts';

/** From here on a block is surely about the work, and below the other surely not. */
const surelyOwn = 0.9;
const surelyOther = 0.1;

/** A page of which some is about the work and some is about something else: a digest, a list, a home page. */
export interface SeveralStories {
  /** Blocks that are surely about the work. */
  readonly own: ReadonlySet<number>;
  /** Blocks that surely are not. */
  readonly others: ReadonlySet<number>;
  /** How likely the likeliest block is about the work. */
  readonly likeliest: number;
}

/**
 * Tells the stories of a page apart.
 *
 * @returns Nothing for a page that has no block surely about the work, or none that surely is not: what a page of one
 *   story is about is asked of the whole, which knows better than any block.
 */
export function findStories(page: ReadPage, pack: SpoilerPack): SeveralStories | undefined {
  const chances = judgeBlocks(page, pack);
  const own = new Set<number>();
  const others = new Set<number>();
  let likeliest = 0;
  for (const [block, chance] of chances.entries()) {
    likeliest = Math.max(likeliest, chance);
    if (chance >= surelyOwn) own.add(block);
    else if (chance < surelyOther) others.add(block);
  }
  return own.size > 0 && others.size > 0 ? { own, others, likeliest } : undefined;
}
