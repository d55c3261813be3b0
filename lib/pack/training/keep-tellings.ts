import type { ReadPage } from '../../engine/reading/read-page.ts';
import type { PreparedStory } from '../../engine/story/prepare-story.ts';
import { scoreEvents } from '../../engine/story/score-events.ts';

/**
 * A page as it would have been read if the pack had fewer tellings.
 *
 * @param isKept Whether a telling, by its number, is one of them.
 */
export const keepTellings = (
  page: ReadPage,
  isKept: (telling: number) => boolean,
  story: PreparedStory,
): ReadPage => ({
  ...page,
  sentences: page.sentences.map((sentence) => {
    const hits = sentence.hits.filter(isKept);
    return { ...sentence, hits, matches: scoreEvents(hits, sentence.mentions, story) };
  }),
});
