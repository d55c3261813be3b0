import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { longestFirst } from './scripts/longest-first.ts';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    // A third of the time went into loading the same modules for each file anew. What a test changes outside itself it
    // puts back, as it has to within its own file.
    isolate: false,
    // Vitest would leave a core to itself, of two the half.
    maxWorkers: '100%',
    sequence: {
      sequencer: longestFirst([
        'scripts/train/train-weights.test.ts',
        'scripts/docs/docs.test.ts',
        'cli/scan.test.ts',
        'scripts/docs/documented-commands.test.ts',
        'cli/archive/scan-archive.test.ts',
        'scripts/train/train-claims.test.ts',
      ]),
    },
    // A test that starts a command waits for it, also on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['{lib,components,entrypoints,cli,scripts,bench,fuzz,sample-site}/**/*.test.{ts,tsx}'],
    globalSetup: ['scripts/prepare-tests.ts'],
  },
});
