import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import type { Token } from '../text/tokenise.ts';
import { isForeign } from './is-foreign.ts';
import { matchNoun, nounOpenings } from './match-noun.ts';
import { matchNumbered, numberedOpenings } from './match-numbered.ts';
import { matchTitle } from './match-title.ts';
import type { WorkMention } from './work-mention.ts';

/** The words that may begin a reference: nearly all words of a text begin none, and need no more than this look-up. */
const openings = new Set([...numberedOpenings(), ...nounOpenings()]);

/**
 * Finds every reference to a work in one block: by title, by number ("season two", "S2", "the fifth book"),
 * by noun ("the film", "the show"), by place in time ("the next season") and by ordinal alone ("the third").
 * One pass, longest reference first, no two overlap.
 *
 * @returns In order. Bare ordinals and relations are left open (`works` and `units` are empty): what they mean
 *   depends on the text around and on the day, which each kind of finding settles for itself.
 */
export function findWorks(block: ReadBlock, pack: SpoilerPack): WorkMention[] {
  const { tokens } = block;
  const found: WorkMention[] = [];
  for (const sentence of block.sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const { text, kind } = tokens[at] as Token;
      if (kind !== 'number' && !openings.has(text) && !pack.works.phrases.has(text)) continue;
      const mention =
        matchNumbered(tokens, at, sentence.last, pack.works) ??
        matchTitle(tokens, at, sentence, pack.works) ??
        matchNoun(tokens, at, sentence, pack.works);
      if (!mention) continue;
      if (mention.how === 'title' || !isForeign(tokens, mention, sentence, pack.works)) found.push(mention);
      at = mention.last - 1;
    }
  }
  return found;
}
