import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Sizes of a built extension in bytes, each file gzipped by itself as a store packs it. */
export interface Bytes {
  readonly gate: number;
  readonly reader: number;
  readonly pack: number;
  readonly all: number;
}

/** @param output The folder of a built extension. */
export function measureBytes(output: string): Bytes {
  const size = (file: string) => gzipSync(readFileSync(join(output, file)), { level: 9 }).length;
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
  return {
    gate: size('gate.js'),
    reader: size('reader.js'),
    pack: size('spoilers.json') + size('claims.json'),
    all: files
      .filter((file) => statSync(join(output, file)).isFile())
      .reduce((sum, file) => sum + size(file), 0),
  };
}
