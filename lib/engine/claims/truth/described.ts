import type { Attribute, Fact, Period } from '../timeline/compiled-timeline.ts';

/** A sentence of truth with the fact, the day since which it holds, and where it was read. */
export interface Described {
  readonly text: string;
  readonly fact: Fact;
  readonly since?: string;
  readonly sources: readonly number[];
}

/** A sentence that holds since its period began. */
export const withSince = <A extends Attribute>(
  text: string,
  { fact, period }: { readonly fact: Fact<A>; readonly period: Period<A> },
): Described => ({
  text,
  fact,
  sources: period.sources,
  ...(period.from !== undefined && { since: period.from }),
});
