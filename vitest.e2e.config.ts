import { defineConfig } from 'vitest/config';
import { longestFirst } from './scripts/longest-first.ts';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/harness/prepare.ts'],
    // Three at once, also on two cores: each waits half of its time, for pages to settle and cards to open.
    maxWorkers: 3,
    // So that files lend each other their browsers (`e2e/harness/shared-browser.ts`), and load the harness once.
    isolate: false,
    sequence: {
      sequencer: longestFirst(
        [
          ...['commands', 'interface', 'robust', 'real-pages', 'bad-input'],
          ...['hostile', 'leaks', 'refresh', 'asked-background'],
        ].map((name) => `e2e/${name}.test.ts`),
      ),
    },
    // A browser on a busy machine may miss a moment once; what has to hold each time asks for no second try.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
