import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { BaseSequencer, type TestSequencerConstructor, type TestSpecification } from 'vitest/node';
import { root } from './install/run.mjs';

const environmentOf = ({ moduleId }: TestSpecification) =>
  /^\/\/ @vitest-environment (\S+)/.exec(readFileSync(moduleId, 'utf8'))?.[1] ?? '';

/**
 * Orders files of tests so that those that take long are begun first: begun last, one of them would run long after all
 * others have ended, and a clean clone knows of no earlier run from which Vitest could tell. The others stand together
 * by their environment, since a process that Vitest shares among files begins anew for another one.
 *
 * @param long Files, from the project's folder, the longest first.
 * @throws when there is no such file any more.
 */
export function longestFirst(long: readonly string[]): TestSequencerConstructor {
  const gone = long.filter((file) => !existsSync(`${root}/${file}`));
  if (gone.length > 0) throw new Error(`There are no such tests to begin with: ${gone.join(', ')}`);
  const placeOf = ({ moduleId }: TestSpecification) => long.indexOf(relative(root, moduleId));
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const first = files
        .filter((file) => placeOf(file) >= 0)
        .sort((one, other) => placeOf(one) - placeOf(other));
      const others = await super.sort(files.filter((file) => placeOf(file) < 0));
      const environments = [...new Set(others.map(environmentOf))].sort();
      return [
        ...first,
        ...environments.flatMap((name) => others.filter((file) => environmentOf(file) === name)),
      ];
    }
  };
}
