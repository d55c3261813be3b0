import type { DateMention } from '../../dates/date-mention.ts';
import type { StateClaim } from '../proposition.ts';
import type { Region } from '../timeline/compiled-timeline.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { otherObjects } from '../words/object-words.ts';
import { negators } from '../words/time-words.ts';
import { clauseHas } from './read-medium.ts';
import { readRegion } from './read-region.ts';
import { releaseState } from './release-state.ts';

/** Where something pending is read: a clause, and the first day that it names. */
export interface PendingPlace {
  readonly view: SentenceView;
  readonly page: PageView;
  readonly clause: Clause;
  readonly date: DateMention | undefined;
}

/** Says of the works that may be meant at a token that they are still to come. */
export function awaitedAt(place: PendingPlace, at: number): StateClaim {
  const region = regionOf(place.view, place.clause);
  return {
    ...releaseState(place, at, { predicate: 'awaited', detector: 'pending' }),
    ...(region && { region }),
  };
}

/** Whether something else of a season or book may be what comes: its trailer, its songs. */
export const isOfOther = ({ view, clause }: PendingPlace): boolean => clauseHas(view, clause, otherObjects);

/** Whether a clause names what may come: a part of the series by its number, a film, "the next". */
export const namesPart = ({ works }: SentenceView, clause: Clause): boolean =>
  works.some(
    ({ first, kind, numbers, relation }) =>
      first >= clause.first &&
      first < clause.last &&
      (numbers.length > 0 ||
        kind === 'film' ||
        kind === 'season' ||
        relation === 'next' ||
        relation === 'latest'),
  );

/** Where a clause, or else its sentence, says that something comes out. */
export const regionOf = (view: SentenceView, clause: Clause): Region | undefined =>
  readRegion(view, clause) ?? readRegion(view, view.sentence);

/** Whether one of some words stands shortly before a cue in its clause. */
export const hasBeforeCue = (
  { tokens }: SentenceView,
  { first }: Clause,
  at: number,
  words: ReadonlySet<string>,
): boolean => tokens.slice(Math.max(first, at - 4), at).some(({ text }) => words.has(text));

/** Whether a cue is denied: "not on the way". */
export const isDenied = (view: SentenceView, clause: Clause, at: number): boolean =>
  hasBeforeCue(view, clause, at, negators);
