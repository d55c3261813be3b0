import type { SpoilerPack } from '../../prepare-spoiler-pack.ts';
import type { Token } from '../../text/tokenise.ts';
import { wordSet } from '../../word-set.ts';
import type { WorkMention } from '../../works/work-mention.ts';

/** The units named in a text by its references to works. */
export const unitsOf = (works: readonly WorkMention[]): string[] => [
  ...new Set(works.flatMap(({ units }) => units)),
];

/**
 * The episodes that a heading names by title alone ("Meet", "Episode 4: Journey"). Titles are everyday words,
 * so next to nothing else may stand in the heading.
 */
export function episodesNamed(tokens: readonly Token[], { works }: SpoilerPack): readonly string[] {
  let heading = '';
  for (const { kind, text } of tokens)
    if (kind === 'word' && !fillers.has(text)) heading += heading === '' ? text : ` ${text}`;
  return works.episodesByTitle.get(heading) ?? [];
}

const fillers = wordSet(
  'episode ep part chapter one two three four five six seven eight and ending explained the finale recap',
);
