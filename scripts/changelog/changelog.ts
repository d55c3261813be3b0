// `npm run changelog`: writes CHANGELOG.md from the commits.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install/run.mjs';
import { type Change, changelogOf } from './changelog-of.ts';

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 }).trim();

const commits = git('log', '--no-merges', '--format=%H%x09%s')
  .split('\n')
  .map((line) => line.split('\t', 2) as [hash: string, subject: string]);
// The commits in which the version may have changed; between two of them it is that of the older one.
const touched = new Set(git('log', '--format=%H', '-G"version"', '--', 'package.json').split('\n'));

const changes: Change[] = [];
let version = '';
for (const [hash, subject] of commits.toReversed()) {
  if (touched.has(hash)) version = JSON.parse(git('show', `${hash}:package.json`)).version;
  changes.unshift({ version, subject });
}
writeFileSync(join(root, 'CHANGELOG.md'), changelogOf(changes));
