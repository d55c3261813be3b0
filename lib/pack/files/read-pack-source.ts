import { checkIds } from '../check/check-ids.ts';
import type { PackSource } from '../schema/pack-source.ts';
import { PackError } from './pack-error.ts';
import { readPackFiles } from './read-pack-files.ts';

/**
 * Reads every file of a pack's folder and validates each by its schema. Finer faults (an unknown reference, a
 * period out of order) are left to `checkPack`.
 *
 * @throws {PackError} With the file, the key and the reason of everything that is wrong.
 */
export function readPackSource(folder: string): PackSource {
  const contents = readPackFiles(folder);
  const problems = [...contents.problems, ...checkIds(contents)];
  if (contents.header === undefined || problems.length > 0) throw new PackError(problems);
  const entries = <E>(located: readonly { readonly entry: E }[]) => located.map(({ entry }) => entry);
  return {
    header: contents.header,
    works: entries(contents.works),
    people: entries(contents.people),
    events: entries(contents.events),
    concepts: entries(contents.concepts),
    facts: entries(contents.facts),
  };
}
