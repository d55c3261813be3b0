import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

/** Names on the path, most wanted first. */
const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const { PATH = '', PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86, LOCALAPPDATA } = process.env;
const programs = [PROGRAMFILES, programFilesX86, LOCALAPPDATA];

/** Places outside the path. */
const places = {
  chromium: [
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...programs.flatMap((folder) =>
      folder
        ? [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Chromium/Application/chrome.exe'),
          ]
        : [],
    ),
  ],
  firefox: [
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programs.flatMap((folder) => (folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [])),
  ],
};

/** @param {string} file */
const canRun = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Where a browser is installed: what `CHROMIUM` or `FIREFOX` names, else the first on the path, else in the
 * usual places of Linux, macOS and Windows.
 *
 * @param {BrowserKind} kind
 * @returns {string | undefined}
 */
export function findBrowser(kind) {
  const named = process.env[kind.toUpperCase()];
  if (named) return canRun(named) ? named : undefined;
  const folders = PATH.split(delimiter).filter(Boolean);
  const onPath = names[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places[kind]].find(canRun);
}
