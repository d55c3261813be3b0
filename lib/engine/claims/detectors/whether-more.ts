import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { hasOpenFate } from '../readers/open-fate.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import { saysRefused } from '../readers/says-refused.ts';
import { seasonMentions } from '../readers/season-mentions.ts';
import { tellsStory } from '../readers/tells-story.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { saysAny } from '../words/find-cues.ts';
import { settledWords } from '../words/settled-words.ts';

const persons = wordSet('he she i him her');
const pasts = wordSet('had was were');

/**
 * It is open whether the series goes on, said without a season's name: "The streamer has yet to say if there'll be more",
 * "with no new episodes in sight", "nobody knows whether this is goodbye", "Riverbend: pending".
 */
export function whetherMore(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || !hasOpenFate(view)) return [];
  const { sentence } = view;
  if (clauseHas(view, sentence, persons) || clauseHas(view, sentence, pasts)) return [];
  if (saysAny(view, sentence, settledWords) || saysRefused(view) || tellsStory(view, sentence, page))
    return [];
  const { first, last } = sentence;
  return [
    {
      kind: 'state',
      predicate: 'undecided',
      topic: 'renewal',
      detector: 'whether-more',
      view,
      first,
      last,
      mentions: seasonMentions(rankMentions(page, view, sentence, last)),
      medium: 'screen',
      implied: true,
      anyDay: true,
    },
  ];
}
