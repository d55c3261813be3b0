import type { StateClaim } from '../proposition.ts';

/** A state that passes, and the words in which people tell it. */
export interface OpenState {
  readonly predicate: StateClaim['predicate'];
  readonly topic: StateClaim['topic'];
  readonly medium: StateClaim['medium'];
  /** Lines of phrases. Of each group one has to stand in the clause. The first is the most definite: its words are listened to. */
  readonly groups: readonly (readonly string[])[];
  /** An actor or actress has to be named beside it. */
  readonly ofActors?: true;
  /** None of these may. */
  readonly without?: readonly string[];
}

/** Words of the past, which tell of a state that is over. */
export const past = 'was|were|had';
