import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install/run.mjs';

/**
 * Everything that a file of the project brings along when it is run, however far down: files by their paths from the
 * project's folder, packages by their names. Types alone bring nothing; what is imported only when it is needed counts.
 */
export function importsOf(file: string, seen = new Set<string>()): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  for (const [, path = ''] of source.matchAll(
    /(?:^(?:import|export) (?!type )[^;]*?from |\bawait import\()'([^']+)'/gm,
  )) {
    const found = path.startsWith('.') ? join(file, '..', path) : path;
    if (seen.has(found)) continue;
    seen.add(found);
    if (path.startsWith('.') && path.endsWith('.ts')) importsOf(found, seen);
  }
  return [...seen];
}
