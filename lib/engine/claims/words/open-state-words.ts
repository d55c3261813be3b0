import type { OpenState } from './open-state.ts';
import { phraseTable } from './phrase-table.ts';
import { productionStates } from './production-states.ts';
import { webcomicStates } from './webcomic-states.ts';

/** A state with the cues of its phrases: what has to be said, and what must not. */
export interface CuedState {
  readonly form: OpenState;
  readonly needed: readonly string[];
  readonly without: string;
}

/** All states, in their order: the first that fits is meant. */
export const cuedStates: readonly CuedState[] = [...productionStates, ...webcomicStates].map((form, at) => ({
  form,
  needed: form.groups.map((_, group) => `${at} ${group}`),
  without: `${at} without`,
}));

/** The phrases of all states, each list of them a cue. */
export const openStateTable = phraseTable<string>(
  {},
  Object.fromEntries(
    cuedStates.flatMap(({ form, needed, without }) => [
      ...needed.map((cue, group) => [cue, form.groups[group]]),
      [without, form.without ?? []],
    ]),
  ),
);

/** Each state has one of these. */
export const openStateSignals = openStateTable.signal(
  cuedStates.flatMap(({ needed: [first] }) => first ?? []),
);
