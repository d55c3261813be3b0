import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledPack } from '../../lib/engine/compiled-pack.ts';
import { type PreparedPack, preparePack } from '../../lib/engine/prepare.ts';
import { reasonOf } from '../command/reason-of.ts';
import { root } from '../command/root.ts';
import { UsageError } from '../command/usage-error.ts';

/** Everything that the compiled pack is made from: files and folders, from the project's folder. */
export const ingredients: readonly string[] = [
  'data',
  'lib/pack',
  'lib/engine/gate',
  'lib/engine/number-text.ts',
  'lib/engine/remember.ts',
  'lib/engine/split-pack.ts',
  'lib/engine/story',
  'lib/engine/text',
  'lib/engine/word-set.ts',
  'lib/engine/works',
  'cli/pack/build-pack.ts',
];

const changedAt = (path: string): number => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time changes when a file in it is added or removed.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
};

/**
 * The compiled pack, made ready for the engine. Where it is missing or older than what it is made from, it
 * is compiled first.
 *
 * @throws {UsageError} When the data cannot be compiled, naming each file and key.
 */
export async function readyPack(): Promise<PreparedPack> {
  const target = join(root, '.pack/pack.json');
  const newest = Math.max(...ingredients.map((path) => changedAt(join(root, path))));
  if (!existsSync(target) || statSync(target).mtimeMs < newest) {
    // Loaded only here: the schema and the inflector cost more time than a scan.
    const { buildPack } = await import('./build-pack.ts');
    try {
      buildPack();
    } catch (error) {
      throw new UsageError(reasonOf(error));
    }
  }
  return preparePack(JSON.parse(readFileSync(target, 'utf8')) as CompiledPack);
}
