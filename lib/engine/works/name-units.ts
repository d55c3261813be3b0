import { numberedWork, type PreparedWorks } from './prepare-works.ts';
import type { NounKind } from './work-words.ts';

/**
 * The works and units that a kind and numbers name: ids of works, and codes of units or groups (`S2`, `V5`). Empty for
 * numbers that the pack does not have, and for kinds other than seasons and volumes.
 */
export function nameUnits(
  kind: NounKind,
  numbers: readonly number[],
  works: PreparedWorks,
): { works: string[]; units: string[] } {
  if (kind !== 'season' && kind !== 'volume') return { works: [], units: [] };
  const named = numbers.flatMap((number) => numberedWork(works, kind, number) ?? []);
  return { works: named.map(({ id }) => id), units: named.flatMap(({ unit }) => unit ?? []) };
}
