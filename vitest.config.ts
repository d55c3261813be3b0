import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    include: ['{lib,components,entrypoints,cli,scripts,data,sample-site}/**/*.test.{ts,tsx}'],
    globalSetup: ['scripts/build-pack.ts'],
  },
});
