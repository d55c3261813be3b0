import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What commands make: never part of the sources. */
const made = new Set(['node_modules', '.output', '.wxt', '.pack', '.git', 'coverage']);

/** Every file below a folder, as paths with `/`; what commands make is left out where `all` is false. */
export function filesBelow(folder: string, all: boolean): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep))
    .filter((path) => all || !path.some((part) => made.has(part)))
    .map((path) => path.join('/'));
}

/** The project's own files: those that git knows; in an unpacked source archive, all that are not made. */
export function sourceFiles(root: string): string[] {
  if (!existsSync(join(root, '.git'))) return filesBelow(root, false);
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}
