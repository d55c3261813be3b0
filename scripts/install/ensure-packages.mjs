import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { say, stop } from './say.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked */

/** @param {string} file @returns {Map<string, Locked>} The packages of a lock file by folder; none if it cannot be read. */
const lockedIn = (file) => {
  try {
    const { packages } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return new Map(Object.entries(packages).filter(([folder]) => folder !== ''));
  } catch {
    return new Map();
  }
};

/** Whether npm recorded of its last installation all that the lock file asks for. What is left over does no harm. */
const installed = () => {
  const wanted = lockedIn('package-lock.json');
  const there = lockedIn('node_modules/.package-lock.json');
  return (
    existsSync(join(root, '.wxt/tsconfig.json')) &&
    [...wanted].every(([folder, { version, optional, devOptional }]) => {
      const found = there.get(folder);
      return found === undefined ? (optional ?? devOptional) === true : found.version === version;
    })
  );
};

/** Installs the packages of the lock file, unless they are there. Ends the command when that fails. */
export async function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  if (installed()) return;
  say('Installing packages (npm ci) …');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) stop(`npm ci failed with code ${code}. Is the npm registry within reach?`);
}
