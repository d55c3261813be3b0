import type { Mention } from '../mentions/mention.ts';
import { numberAt } from '../number-text.ts';
import { eventOf, roleOf, type TellingRole } from './compiled-tellings.ts';
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

/**
 * Ranks the events that a sentence may tell, best first. The score orders events; whether anything is told at
 * all is for the weights to say.
 *
 * @param hits Numbers of the tellings found.
 */
export function scoreEvents(
  hits: readonly number[],
  mentions: readonly Mention[],
  { events, tellings }: PreparedStory,
): EventMatch[] {
  if (hits.length === 0) return [];
  const found = new Map<number, Sums>();
  for (const telling of hits) {
    const event = eventOf(tellings, telling);
    let sums = found.get(event);
    if (!sums) {
      sums = { tells: 0, acts: 0, hints: 0, not: 0, longest: 0 };
      found.set(event, sums);
    }
    const role = roleOf(tellings, telling);
    sums[role] += 1;
    if (role !== 'not') sums.longest = Math.max(sums.longest, numberAt(tellings.lengthOf, telling));
  }
  const matches: EventMatch[] = [];
  for (const [place, { tells, acts, hints, not, longest }] of found) {
    const event = events[place];
    if (!event || tells + acts + hints === 0) continue;
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
      (not > 0 ? 3 : 0);
    const hasWho = who > 0 || event.who.length === 0;
    matches.push({ event: place, score, tells, acts, hints, hasWho, blocked: not > 0, longest });
  }
  return matches.sort((one, other) => other.score - one.score || one.event - other.event);
}

/** How many tellings of each role an event has in a sentence, and the length of the longest. */
type Sums = Record<TellingRole, number> & { longest: number };

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
