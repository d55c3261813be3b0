import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute or more: begun last, one of them would run long after all others have ended. */
const long = [
  'commands',
  'interface',
  'robust',
  'real-pages',
  'bad-input',
  'hostile',
  'leaks',
  'refresh',
].map((name) => `${name}.test.ts`);
const gone = long.filter((file) => !existsSync(new URL(`e2e/${file}`, import.meta.url)));
if (gone.length > 0) throw new Error(`vitest.e2e.config.ts: not in e2e: ${gone.join(', ')}`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => long.indexOf(basename(moduleId));
    const first = files
      .filter((file) => placeOf(file) >= 0)
      .sort((one, other) => placeOf(one) - placeOf(other));
    return [...first, ...(await super.sort(files.filter((file) => placeOf(file) < 0)))];
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/harness/prepare.ts'],
    // Three at once, also on two cores: each waits half of its time, for pages to settle and cards to open.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // A browser on a busy machine may miss a moment once; what has to hold each time asks for no second try.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
