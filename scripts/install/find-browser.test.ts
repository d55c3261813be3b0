import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { howToInstall } from './ensure-browser.mjs';
import { root } from './run.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leafmark-browsers-'));
  vi.resetModules();
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM', '');
  vi.stubEnv('FIREFOX', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const program = (name: string, mode = 0o755) => {
  writeFileSync(join(folder, name), '#!/bin/sh\n');
  chmodSync(join(folder, name), mode);
  return join(folder, name);
};

/** Loaded anew, since the path is read when the module is. */
const find = async (kind: 'chromium' | 'firefox') => (await import('./find-browser.mjs')).findBrowser(kind);

test('takes what is on the path, Chromium before Chrome', async () => {
  program('google-chrome');
  expect(await find('chromium')).toBe(join(folder, 'google-chrome'));
  program('chromium');
  expect(await find('chromium')).toBe(join(folder, 'chromium'));
});

test('takes Firefox for Firefox only', async () => {
  program('chromium');
  program('firefox');
  expect(await find('firefox')).toBe(join(folder, 'firefox'));
});

test('takes what is named, and nothing else when that cannot be run', async () => {
  program('chromium');
  vi.stubEnv('CHROMIUM', program('my-own-build'));
  expect(await find('chromium')).toBe(join(folder, 'my-own-build'));
  vi.stubEnv('CHROMIUM', join(folder, 'nowhere'));
  expect(await find('chromium')).toBeUndefined();
});

test('npm start without a browser says what is missing and what can be done without', () => {
  const env = { ...process.env, CHROMIUM: '/nowhere', FIREFOX: '/nowhere' };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', '--browser', 'chromium'], {
    ...{ cwd: root, encoding: 'utf8', env },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^CHROMIUM=\/nowhere: no program that can be run; .*npm start -- --browser firefox$/m,
  );
  expect(stderr).toContain('What needs none: npm ci');
  expect(howToInstall('chromium')).toMatch(/^No Chrome or Chromium found\. Install one/);
});
