import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import type { Token } from '../text/tokenise.ts';
import { isForeign } from './is-foreign.ts';
import { matchNoun } from './match-noun.ts';
import { matchNumbered } from './match-numbered.ts';
import { matchTitle } from './match-title.ts';
import { opening } from './openings.ts';
import type { WorkMention } from './work-mention.ts';

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
      const mayOpen = (pack.workOpenings.get(text) ?? 0) | (kind === 'number' ? opening.number : 0);
      if (mayOpen === 0) continue;
      const mention =
        (mayOpen & opening.number ? matchNumbered(tokens, at, sentence.last, pack.works) : undefined) ??
        (mayOpen & opening.title ? matchTitle(tokens, at, sentence, pack.works) : undefined) ??
        (mayOpen & opening.noun ? matchNoun(tokens, at, sentence, pack.works) : undefined);
      if (!mention) continue;
      if (mention.how === 'title' || !isForeign(tokens, mention, sentence, pack.works)) found.push(mention);
      at = mention.last - 1;
    }
  }
  return found;
}
