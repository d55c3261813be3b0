// `npm run lint:firefox`: what Firefox's reviewers check by machine, on the built extension. No error, and no warning
// but the ones that Preact's own code draws.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../install/run.mjs';
import { say, stop } from '../install/say.mjs';
import { type LintReport, notAllowed } from './not-allowed.ts';

const built = join(root, '.output/firefox-mv3');
// Exit code 1 is said of errors as well as of a failure to look at all: what was printed tells.
const { output } = await run('npm', ['run', '--silent', 'lint:firefox:report'], { quiet: true });
const report = ((): LintReport => {
  try {
    return JSON.parse(output.slice(output.indexOf('{"')));
  } catch {
    return stop(`web-ext lint gave no report:\n${output.trim()}`);
  }
})();
const left = notAllowed(report, (file) => readFileSync(join(built, file), 'utf8'));
for (const { code, message, file = '', line = '', column = '' } of left)
  say(`${code}  ${file}:${line}:${column}  ${message}`);
const { errors, warnings } = report;
say(
  `${errors.length} errors, ${warnings.length} warnings, ${warnings.length - (left.length - errors.length)} of them Preact's`,
);
process.exitCode = left.length > 0 ? 1 : 0;
