import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePack } from '../lib/pack/compile-pack.ts';
import { readPackSource } from '../lib/pack/read-pack-source.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Compiles `data/heartstopper` into `.pack/heartstopper.json`, which the extension and the command line read. */
export function setup(): void {
  const target = join(root, '.pack/heartstopper.json');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(compilePack(readPackSource(join(root, 'data/heartstopper')))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setup();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
