import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['e2e/**/*.test.ts'],
    // Two at once: each waits half of its time, for pages to settle and cards to open.
    maxWorkers: 2,
    // A browser on a busy machine may miss a moment once; what has to hold each time asks for no second try.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
