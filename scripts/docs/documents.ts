import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install/run.mjs';

/** What people read who use the project or help with it: what stands there has to hold. */
export const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'SECURITY.md',
  'DECISIONS.md',
  'data/README.md',
  'data/PUBLISHING.md',
  'data/evaluation/README.md',
  'data/training/README.md',
  'store/listing.md',
  'store/source-code.md',
  'fuzz/cases/README.md',
];

/** A file of the project. */
export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Runs a command of the project to its end, as a document says, without npm's own words. */
export const npm = (args: readonly string[], input = '') => {
  const env = { ...process.env, npm_config_loglevel: 'silent' };
  return spawnSync('npm', ['run', '--silent', ...args], { cwd: root, encoding: 'utf8', input, env });
};
