import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    // A third of the time went into loading the same modules for each file anew. What a test changes outside itself it
    // puts back, as it has to within its own file.
    isolate: false,
    // A test that starts a command waits for it, also on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['{lib,components,entrypoints,cli,scripts,bench,fuzz,sample-site}/**/*.test.{ts,tsx}'],
    globalSetup: ['scripts/prepare-tests.ts'],
  },
});
