// `npm run audit`: asks the registry what is known against the packages in use. A fault ends it with 1; a registry that
// cannot be asked is named, and then nothing is known.

import { run } from '../install/run.mjs';
import { say } from '../install/say.mjs';
import { judgeAudit } from './judge-audit.ts';

for (const [what, ...flags] of [['packages that reach readers', '--omit=dev'], ['all packages']]) {
  const { output } = await run('npm', ['audit', '--json', '--loglevel=silent', ...flags], { quiet: true });
  const result = judgeAudit(output);
  if (!result.asked) say(`${what}: NOT AUDITED, the registry did not answer: ${result.why}`);
  else
    say(
      `${what}: ${result.faults.length} known faults${result.faults.map((fault) => `\n  ${fault}`).join('')}`,
    );
  if (result.asked && result.faults.length > 0) process.exitCode = 1;
}
