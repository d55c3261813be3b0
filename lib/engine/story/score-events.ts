import type { Mention } from '../mentions/mention.ts';
import { numberAt } from '../number-text.ts';
import { roleNumbers } from './event-counts.ts';
import type { PreparedStory } from './prepare-story.ts';

/** How well one sentence fits one event, and by which sort of tellings. */
export interface EventMatch {
  /** Place in the story's list of events. */
  readonly event: number;
  readonly score: number;
  readonly tells: number;
  readonly acts: number;
  readonly hints: number;
  /** Whether one of the event's own people is meant in the sentence. */
  readonly hasWho: boolean;
  readonly blocked: boolean;
  /** Places of the longest telling found: a longer one says more. */
  readonly longest: number;
}

/** Whether a match alone makes it likely that its event is told: in so many words, or by an act of one of its people. */
export const isSure = ({ tells, acts, hasWho }: EventMatch): boolean => tells > 0 || (acts > 0 && hasWho);

/**
 * Ranks the events that a sentence may tell, best first. The score orders events; whether anything is told at
 * all is for the weights to say.
 *
 * @param hits Numbers of the tellings found.
 */
export function scoreEvents(
  hits: readonly number[],
  mentions: readonly Mention[],
  { events, tellings, eventCounts: counts }: PreparedStory,
): EventMatch[] {
  if (hits.length === 0) return [];
  for (const telling of hits)
    counts.add(numberAt(tellings.ownerOf, telling), numberAt(tellings.lengthOf, telling));
  const matches: EventMatch[] = [];
  for (const place of counts.met) {
    const event = events[place];
    const tells = counts.of(place, roleNumbers.tells);
    const acts = counts.of(place, roleNumbers.acts);
    const hints = counts.of(place, roleNumbers.hints);
    if (!event || tells + acts + hints === 0) continue;
    const blocked = counts.of(place, roleNumbers.not) > 0;
    const longest = counts.longest(place);
    const who = surenessOf(event.who, mentions);
    const others = surenessOf(event.with, mentions);
    const acting = event.who.length === 0 ? 1 : 0.25 + 0.75 * who;
    const score =
      (tells > 0 ? 2 + 0.4 * Math.min(tells - 1, 3) : 0) +
      acting * (acts > 0 ? 1.4 + 0.3 * Math.min(acts - 1, 3) : 0) +
      0.5 * Math.min(hints, 3) +
      0.15 * longest +
      0.5 * who +
      0.3 * others -
      (blocked ? 3 : 0);
    const hasWho = who > 0 || event.who.length === 0;
    matches.push({ event: place, score, tells, acts, hints, hasWho, blocked, longest });
  }
  counts.clear();
  return matches.length > 1 ? matches.sort(byScore) : matches;
}

const byScore = (one: EventMatch, other: EventMatch) => other.score - one.score || one.event - other.event;

/** How surely any of some people is meant. */
function surenessOf(people: readonly number[], mentions: readonly Mention[]): number {
  let most = 0;
  if (people.length === 0) return most;
  for (const { person, runnerUp, confidence } of mentions) {
    if (confidence > most && people.includes(person)) most = confidence;
    if (runnerUp !== undefined && confidence / 2 > most && people.includes(runnerUp)) most = confidence / 2;
  }
  return most;
}
