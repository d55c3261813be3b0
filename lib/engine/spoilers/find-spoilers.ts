import { findMentions } from '../mentions/find-mentions.ts';
import type { PreparedPack } from '../prepare.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import type { PageContext, SpoilerFinding } from '../types.ts';
import { judgeRelevance } from './judge-relevance.ts';
import { matchTellings } from './match-tellings.ts';

/** Finds the stretches of text that tell something of the story, with the unit that each gives away. */
export function findSpoilers(
  blocks: readonly ReadBlock[],
  context: PageContext,
  pack: PreparedPack,
): SpoilerFinding[] {
  if (!judgeRelevance(blocks, context, pack).about) return [];
  const { story } = pack;
  const mentions = findMentions(blocks, pack.names);
  return blocks.flatMap((block, place) =>
    block.sentences.flatMap((sentence): SpoilerFinding[] => {
      const here = (mentions[place] ?? []).filter(
        ({ first }) => first >= sentence.first && first < sentence.last,
      );
      const meant = new Set(here.flatMap(({ person, runnerUp }) => [person, runnerUp]));
      const hits = matchTellings(block.tokens, sentence, here, story);
      const scores = new Map<number, number>();
      for (const { telling } of hits) {
        const { event, role } = story.tellings[telling] as (typeof story.tellings)[number];
        const hasWho = story.events[event]?.who.some((person) => meant.has(person)) ?? false;
        const weight =
          role === 'tells' ? 1 : role === 'acts' ? (hasWho ? 1 : 0.2) : role === 'hints' ? 0.2 : -5;
        scores.set(event, (scores.get(event) ?? 0) + weight);
      }
      const [best] = [...scores].sort((one, other) => other[1] - one[1]);
      const event = best && best[1] >= 0.9 ? story.events[best[0]] : undefined;
      if (!event) return [];
      return [
        {
          type: 'spoiler',
          block: place,
          start: sentence.start,
          end: sentence.end,
          event: event.id,
          reveal: event.reveal,
          level: event.level,
          confidence: Math.min(1, (best as [number, number])[1] / 2),
          why: [{ what: `tells "${event.id}"`, weight: (best as [number, number])[1] }],
        },
      ];
    }),
  );
}
