// `npm test`: installs what is missing, runs every check, and ends with `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, howToInstall } from './install/ensure-browser.mjs';
import { ensurePackages } from './install/ensure-packages.mjs';
import { run } from './install/run.mjs';
import { say } from './install/say.mjs';

await ensurePackages();

const folder = mkdtempSync(join(tmpdir(), 'leafmark-test-'));
const total = { passed: 0, failed: 0 };

/** @param {string} name @param {boolean} passed @param {number} started */
const count = (name, passed, started) => {
  total[passed ? 'passed' : 'failed'] += 1;
  say(`${passed ? 'passed' : 'FAILED'}  ${name}  (${((Date.now() - started) / 1000).toFixed(1)} s)`);
};

/** Runs a command that passes or fails as one. @param {string} name @param {string} command @param {string[]} args */
const check = async (name, command, ...args) => {
  const started = Date.now();
  const { code, output } = await run(command, args, { quiet: true });
  if (code !== 0) say(output.trim());
  count(name, code === 0, started);
};

/**
 * Runs Vitest and counts its tests. A file that cannot be loaded, and a run that ends without a report, is a
 * failure too, though it holds no failed test.
 *
 * @param {string} name @param {string[]} args @param {Record<string, string>} [env]
 */
const vitest = async (name, args, env = {}) => {
  say(`\n${name}`);
  const file = join(folder, `${name.replaceAll(' ', '-')}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', ['run', ...args, ...reporters], { env: { NO_COLOR: '1', ...env } });
  const before = total.failed;
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests;
    for (const { status, assertionResults, name: path, message } of report.testResults) {
      if (status !== 'failed' || assertionResults.length > 0) continue;
      total.failed += 1;
      say(`FAILED  ${path}\n${message}`);
    }
    for (const kind of ['numPendingTests', 'numTodoTests']) {
      if (report[kind] > 0) say(`${report[kind]} tests did not run (${kind})`);
      total.failed += report[kind];
    }
  } catch (error) {
    say(`No report: ${error}`);
  }
  if (code !== 0 && total.failed === before) total.failed += 1;
};

await check('data compiles', 'npm', 'run', '--silent', 'pack:build');
// Side by side: each of them leaves a core idle for a part of its time.
await Promise.all([
  check('format, lint, import boundaries', 'biome', 'check', '--error-on-warnings'),
  check('data is in order', 'npm', 'run', '--silent', 'pack:check'),
  check('types', 'npm', 'run', '--silent', 'types'),
  check('no unused code', 'knip'),
]);
await vitest('unit tests', []);
await check('build for Chromium', 'wxt', 'build');
await check('build for Firefox', 'wxt', 'build', '-b', 'firefox');
await check('Firefox lint', 'npm', 'run', '--silent', 'lint:firefox');

/** @type {Record<string, string>} */
const browsers = {};
for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
  const path = await ensureBrowser(kind);
  if (path) browsers[kind.toUpperCase()] = path;
  else {
    say(howToInstall(kind));
    count(`${kind} is there`, false, Date.now());
  }
}
if (Object.keys(browsers).length === 2)
  await vitest('end-to-end tests', ['--config', 'vitest.e2e.config.ts'], browsers);

rmSync(folder, { recursive: true });
process.exitCode = total.failed > 0 ? 1 : 0;
say(`\n${total.passed} passed, ${total.failed} failed`);
