// `npm run package`: the archives for the stores. With `--check`, the source archive is unpacked elsewhere, built
// there as a reviewer would, and all archives have to be the same, byte for byte.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, run } from '../install/run.mjs';
import { say, stop } from '../install/say.mjs';
import { pack, unpack } from './archive.ts';
import { filesBelow, sourceFiles } from './list-files.ts';

const browsers = { chrome: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const names = [...Object.keys(browsers), 'sources'].map((kind) => `leafmark-${version}-${kind}.zip`);
const output = join(root, '.output/package');

const must = async (command: string, args: readonly string[]) => {
  const { code, output: printed } = await run(command, args, { quiet: true });
  if (code !== 0) stop(`${command} ${args.join(' ')} failed:\n${printed.trim()}`);
};

const makeArchives = async () => {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  await must('npm', ['run', '--silent', 'pack:build']);
  for (const [browser, folder] of Object.entries(browsers)) {
    await must('wxt', ['build', '-b', browser]);
    const built = join(root, '.output', folder);
    writeFileSync(
      join(output, `leafmark-${version}-${browser}.zip`),
      await pack(built, filesBelow(built, true)),
    );
  }
  writeFileSync(join(output, `leafmark-${version}-sources.zip`), await pack(root, sourceFiles(root)));
};

/** Builds from the source archive in a folder of its own. @returns The names of the archives that differ. */
const rebuild = async (): Promise<string[]> => {
  const copy = mkdtempSync(join(tmpdir(), 'leafmark-rebuild-'));
  try {
    await unpack(readFileSync(join(output, `leafmark-${version}-sources.zip`)), copy);
    for (const args of [
      ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
      ['run', '--silent', 'package'],
    ])
      await must('npm', ['--prefix', copy, ...args]);
    return names.filter(
      (name) => !readFileSync(join(copy, '.output/package', name)).equals(readFileSync(join(output, name))),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
await makeArchives();
for (const name of names) {
  const bytes = readFileSync(join(output, name));
  say(`${createHash('sha256').update(bytes).digest('hex')}  ${name}  ${(bytes.length / 1000).toFixed(0)} kB`);
}
if (values.check) {
  const different = await rebuild();
  if (different.length > 0) stop(`built anew from the source archive, these differ: ${different.join(', ')}`);
  say('built anew from the source archive: the same, byte for byte');
}
