import type { PreparedStory } from '../../story/prepare-story.ts';
import { type EventMatch, isSure } from '../../story/score-events.ts';
import { fewOf, namesUpTo } from './count-names.ts';

const scoreName = namesUpTo('t score', 8);
const eventsName = fewOf('t events');
const tellsName = fewOf('t tells');
const actsName = fewOf('t acts');
const looseName = fewOf('t loose');
const hintsName = fewOf('t hints');
const longName = namesUpTo('t long', 6);

/** What the tellings found say: how strong the best event is, by which sort, and how far ahead of the next. */
export function describeTellings(
  matches: readonly EventMatch[],
  { events }: PreparedStory,
  add: (feature: string) => void,
): void {
  let best: EventMatch | undefined;
  let sure = 0;
  let tells = 0;
  let acts = 0;
  let loose = 0;
  let hints = 0;
  let blocked = 0;
  for (const match of matches) {
    if (match.blocked) {
      blocked += 1;
      continue;
    }
    best ??= match;
    if (isSure(match)) sure += 1;
    tells = Math.max(tells, match.tells);
    if (match.hasWho) acts = Math.max(acts, match.acts);
    else loose = Math.max(loose, match.acts);
    hints = Math.max(hints, match.hints);
  }
  if (blocked > 0) add('t blocked');
  if (!best) {
    add('t none');
    return;
  }
  const level = events[best.event]?.level ?? 'plot';
  add(scoreName(Math.min(8, Math.round(best.score))));
  add(`t level ${level}`);
  add(eventsName(sure));
  add(tellsName(tells));
  add(actsName(acts));
  add(looseName(loose));
  add(hintsName(hints));
  add(longName(Math.min(6, best.longest)));
  if (best.tells > 0) add(`t sure ${level}`);
  if (best.tells > 0 && best.hasWho) add('t tells who');
  if (best.tells > 0 && best.hints > 0) add('t tells hints');
  if (best.acts > 0 && best.hasWho && best.hints > 0) add('t acts hints');
  if (!isSure(best)) add('t weak');
}
