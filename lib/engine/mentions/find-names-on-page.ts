import type { ReadBlock } from '../text/read-blocks.ts';
import { findNamesAndNamesakes, type NameMatch } from './find-names.ts';
import type { NameReading, PreparedNames } from './prepare-names.ts';

/**
 * Finds the names in all blocks of a page, and leaves out what the page as a whole shows to mean somebody else:
 * an everyday word ("Hope") where that person is never named otherwise, and a first name that the page gave to
 * a namesake ("Nora Field") before it used it alone, unless it also has the full name.
 */
export function findNamesOnPage(blocks: readonly ReadBlock[], names: PreparedNames): NameMatch[][] {
  const found = blocks.map((block) => findNamesAndNamesakes(block, names));
  const inFull = new Set<number>();
  const known = new Set<number>();
  for (const { own } of found) {
    for (const { readings } of own) {
      for (const { kind, person } of readings) {
        if (kind === 'name') inFull.add(person);
        if (kind === 'name' || kind === 'alias' || kind === 'misspelling') known.add(person);
      }
    }
  }
  const namesakes = namesakesIn(found, inFull);
  const isMeant = ({ kind, person }: NameReading) =>
    kind === 'alias'
      ? !namesakes.has(person)
      : kind !== 'weak' || (known.has(person) && !namesakes.has(person));
  return found.map(({ own }) => (own.length === 0 ? own : own.flatMap((match) => meantOf(match, isMeant))));
}

/** A name with those of its readings that are meant; nothing where none is. */
function meantOf(match: NameMatch, isMeant: (reading: NameReading) => boolean): NameMatch[] {
  if (match.readings.every(isMeant)) return [match];
  const readings = match.readings.filter(isMeant);
  return readings.length === 0 ? [] : [{ ...match, readings }];
}

/** Those whose first name a page gives to somebody else before it has used it alone. */
function namesakesIn(
  found: readonly ReturnType<typeof findNamesAndNamesakes>[],
  inFull: ReadonlySet<number>,
): ReadonlySet<number> {
  const namesakes = new Set<number>();
  if (found.every(({ others }) => others.length === 0)) return namesakes;
  const met = new Set<number>();
  for (const { own, others } of found) {
    const inOrder = [
      ...own.map((match) => ({ match, isOwn: true })),
      ...others.map((match) => ({ match, isOwn: false })),
    ];
    inOrder.sort((one, other) => one.match.first - other.match.first);
    for (const { match, isOwn } of inOrder) {
      for (const { person } of match.readings) {
        if (!isOwn && !met.has(person) && !inFull.has(person)) namesakes.add(person);
        met.add(person);
      }
    }
  }
  return namesakes;
}
