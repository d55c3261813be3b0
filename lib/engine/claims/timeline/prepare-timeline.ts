import type { Day } from '../../types.ts';
import type { WordingTable } from '../readers/find-wordings.ts';
import { awardKeys } from '../words/award-keys.ts';
import type { Attribute, CompiledTimeline, Fact, NamedPerson, Period } from './compiled-timeline.ts';
import { prepareWordings } from './prepare-wordings.ts';

/** Look-up tables over the facts of a pack. */
export interface PreparedTimeline {
  readonly compiled: CompiledTimeline;
  /** By attribute, then by subject. */
  readonly bySubject: ReadonlyMap<Attribute, ReadonlyMap<string, readonly Fact[]>>;
  readonly byAttribute: ReadonlyMap<Attribute, readonly Fact[]>;
  /** Facts too unsure to correct anybody with, by subject: what they say is not called wrong either. */
  readonly unsure: ReadonlyMap<string, readonly Fact[]>;
  readonly people: ReadonlyMap<string, NamedPerson>;
  /** The words by which prizes are known, singular and plural: a sentence without any names none. */
  readonly awardWords: ReadonlySet<string>;
  /** The known mistakes of facts. */
  readonly mistakes: WordingTable;
  /** What holds of the subjects of facts and is said of those with whom pages mix them up. */
  readonly mixUps: WordingTable;
}

/** Builds the look-up tables over the facts that are to be annotated; the others stand in `unsure` and `compiled` alone. */
export function prepareTimeline(compiled: CompiledTimeline): PreparedTimeline {
  const bySubject = new Map<Attribute, Map<string, Fact[]>>();
  const byAttribute = new Map<Attribute, Fact[]>();
  const unsure = new Map<string, Fact[]>();
  for (const fact of compiled.facts) {
    if (!fact.annotate) {
      unsure.set(fact.subject, [...(unsure.get(fact.subject) ?? []), fact]);
      continue;
    }
    const own = bySubject.get(fact.attribute) ?? new Map<string, Fact[]>();
    own.set(fact.subject, [...(own.get(fact.subject) ?? []), fact]);
    bySubject.set(fact.attribute, own);
    byAttribute.set(fact.attribute, [...(byAttribute.get(fact.attribute) ?? []), fact]);
  }
  return {
    compiled,
    mistakes: prepareWordings(compiled.facts, ({ mistakes }) => mistakes),
    mixUps: prepareWordings(compiled.facts, ({ mixedUp }) => mixedUp?.words ?? []),
    bySubject,
    byAttribute,
    unsure,
    awardWords: awardWords(byAttribute.get('award') ?? []),
    people: new Map(compiled.people.map((one) => [one.id, one])),
  };
}

function awardWords(facts: readonly Fact[]): Set<string> {
  const keys = (facts as unknown as readonly Fact<'award'>[]).flatMap(({ periods }) =>
    periods.flatMap(({ value }) => awardKeys(value.award)),
  );
  return new Set(keys.flatMap((key) => [key, `${key}s`, key.replace(/s$/, '')]));
}

const none: readonly Fact[] = [];

/** The facts of one attribute of one subject; several where regions or things counted differ. */
export function factsOf<A extends Attribute>(
  timeline: PreparedTimeline,
  attribute: A,
  subject: string,
): readonly Fact<A>[] {
  return (timeline.bySubject.get(attribute)?.get(subject) ?? none) as unknown as readonly Fact<A>[];
}

/** Those of an attribute of a subject that are too unsure to correct anybody with. */
export function unsureFactsOf<A extends Attribute>(
  timeline: PreparedTimeline,
  attribute: A,
  subject: string,
): readonly Fact<A>[] {
  const facts = (timeline.unsure.get(subject) ?? none).filter((fact) => fact.attribute === attribute);
  return facts as unknown as readonly Fact<A>[];
}

/** All facts of an attribute. */
export function factsWith<A extends Attribute>(timeline: PreparedTimeline, attribute: A): readonly Fact<A>[] {
  return (timeline.byAttribute.get(attribute) ?? []) as unknown as readonly Fact<A>[];
}

/**
 * The period in force on a day. A partial first day (`2022-05`) counts from its first day on.
 *
 * @returns `undefined` before the first period and in a gap: not known, never "nothing".
 */
export function periodOn<A extends Attribute>(fact: Fact<A>, day: Day): Period<A> | undefined {
  return fact.periods.find(
    ({ from, until }) => (from === undefined || from <= day) && (until === undefined || day < until),
  );
}

/** The days, up to one, on which something about a fact changed, and one day before them all. */
export function daysOfChange(facts: readonly Fact[], until: Day): Day[] {
  const days = facts.flatMap(({ periods }) =>
    periods.flatMap(({ from }) => (from && from <= until ? [from] : [])),
  );
  return ['0001-01-01', ...days.map((day) => `${day}${'-01'.repeat((10 - day.length) / 3)}`)];
}
