import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareFirefoxProfile } from './firefox-profile.ts';

const folder = mkdtempSync(join(tmpdir(), 'leafmark-firefox-'));

/** What is done once, before all files of tests. */
export const setup = () => prepareFirefoxProfile(folder);

/** Takes that back, also when `setup` has failed. */
export const teardown = () => rmSync(folder, { recursive: true, force: true });
