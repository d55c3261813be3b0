// `npm start`: installs what is missing, builds, and opens a browser with the extension on the sample pages.
import { parseArgs } from 'node:util';
import { ensureBrowser, howToInstall } from './install/ensure-browser.mjs';
import { ensurePackages } from './install/ensure-packages.mjs';
import { findBrowser } from './install/find-browser.mjs';
import { run } from './install/run.mjs';
import { say, stop } from './install/say.mjs';

const usage = `usage: npm start [-- --browser chromium|firefox] [--headless]
  Without --browser: Chrome or Chromium, or Firefox where only that is installed.
  Without a display, or with --headless: writes screenshots to .output/screenshots and prints what was found.`;

/** @returns {{ browser?: string, headless?: boolean, help?: boolean }} */
const readArguments = () => {
  try {
    return parseArgs({
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
};

const { browser, headless = false, help = false } = readArguments();
if (help) {
  say(usage);
  process.exit(0);
}
if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')
  stop(`--browser ${browser}: must be chromium or firefox\n${usage}`);

const kind = browser ?? (findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox');
const withoutBrowser =
  'What needs none: npm ci, then npm run check, npm run build, npm run scan -- article.html';
const other = kind === 'chromium' ? '; or install Firefox and run: npm start -- --browser firefox' : '';
const executable = (await ensureBrowser(kind)) ?? stop(`${howToInstall(kind)}${other}\n${withoutBrowser}`);
await ensurePackages();

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform === 'linux' ? Boolean(DISPLAY || WAYLAND_DISPLAY) : true;

say(`Building for ${kind} …`);
for (const args of [
  ['run', '--silent', 'pack:build'],
  ['exec', '--', 'wxt', 'build', '-b', kind === 'firefox' ? 'firefox' : 'chrome'],
]) {
  const { code, output } = await run('npm', args, { quiet: true });
  if (code !== 0) stop(output.trim());
}

const mode = hasDisplay && !headless ? 'window' : 'headless';
const { code } = await run('tsx', ['scripts/show/show.ts', kind, mode], {
  env: { [kind.toUpperCase()]: executable },
});
process.exitCode = code;
