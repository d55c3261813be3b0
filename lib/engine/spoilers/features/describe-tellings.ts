import type { PreparedStory } from '../../story/prepare-story.ts';
import type { EventMatch } from '../../story/score-events.ts';

const few = (count: number) => (count > 2 ? '3+' : `${count}`);

/** What the tellings found say: how strong the best event is, by which sort, and how far ahead of the next. */
export function describeTellings(
  matches: readonly EventMatch[],
  { events }: PreparedStory,
  add: (feature: string) => void,
): void {
  const open = matches.filter(({ blocked }) => !blocked);
  const best = open[0];
  if (matches.length > open.length) add('t blocked');
  if (!best) {
    add('t none');
    return;
  }
  const level = events[best.event]?.level ?? 'plot';
  add(`t score ${Math.min(8, Math.round(best.score))}`);
  add(`t level ${level}`);
  add(`t events ${few(open.filter(({ tells, acts, hasWho }) => tells > 0 || (acts > 0 && hasWho)).length)}`);
  add(`t tells ${few(Math.max(...open.map(({ tells }) => tells)))}`);
  const acts = Math.max(...open.map((match) => (match.hasWho ? match.acts : 0)));
  add(`t acts ${few(acts)}`);
  add(`t loose ${few(Math.max(...open.map((match) => (match.hasWho ? 0 : match.acts))))}`);
  add(`t hints ${few(Math.max(...open.map(({ hints }) => hints)))}`);
  add(`t long ${Math.min(6, best.longest)}`);
  if (best.tells > 0) add(`t sure ${level}`);
  if (best.tells > 0 && best.hasWho) add('t tells who');
  if (best.tells > 0 && best.hints > 0) add('t tells hints');
  if (best.acts > 0 && best.hasWho && best.hints > 0) add('t acts hints');
  if (best.tells === 0 && !(best.acts > 0 && best.hasWho)) add('t weak');
}
