import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** @typedef {import('./find-browser.mjs').BrowserKind} BrowserKind */

const debianPackages = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
};

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Finds a browser and, where there is none and we may, installs Debian's.
 *
 * @param {BrowserKind} kind
 * @returns {Promise<string | undefined>} Where it is; `undefined` when it is not there and cannot be installed.
 */
export async function ensureBrowser(kind) {
  const found = findBrowser(kind);
  // Whoever names a browser wants that one and no other.
  if (found || process.env[kind.toUpperCase()] || !isRootOnDebian()) return found;
  say(`Installing ${debianPackages[kind].join(' and ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, quiet: true });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages[kind]];
  const { code, output } = await run('apt-get', install, { env, quiet: true });
  if (code !== 0) say(output.trim());
  return findBrowser(kind);
}

/** What a person has to install, or to name otherwise. @param {BrowserKind} kind */
export const howToInstall = (kind) => {
  const name = kind.toUpperCase();
  if (process.env[name]) return `${name}=${process.env[name]}: no program that can be run`;
  return kind === 'firefox'
    ? 'No Firefox found. Install it (Debian, Ubuntu: apt install firefox-esr), or name it: FIREFOX=/path/to/firefox'
    : 'No Chrome or Chromium found. Install one (Debian: apt install chromium), or name it: CHROMIUM=/path/to/chrome';
};
