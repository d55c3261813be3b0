import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareProfiles } from './profiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'leafmark-profiles-'));

/** What is done once, before all files of tests. */
export const setup = () => prepareProfiles(folder);

/** Takes that back, also when `setup` has failed. The last browsers may still be about to end. */
export const teardown = () =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
