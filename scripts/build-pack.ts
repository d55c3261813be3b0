import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gatePattern } from '../lib/engine/gate/gate-pattern.ts';
import { splitPack } from '../lib/engine/split-pack.ts';
import { compilePack } from '../lib/pack/compile-pack.ts';
import { readClaimWeights } from '../lib/pack/read-claim-weights.ts';
import { readPackSource } from '../lib/pack/read-pack-source.ts';
import { readWeights } from '../lib/pack/read-weights.ts';
import { root } from './install/run.mjs';

/**
 * Compiles `data/heartstopper` into `.pack/`: the whole in `pack.json`, which the command line reads; its two parts in
 * `spoilers.json` and `claims.json`, which the extension brings; the pattern that every page is searched for in `gate.json`; the small part that a popup needs in `lines.json`;
 * and what is known of production and publication in `timeline.json`.
 */
export function setup(): void {
  const pack = compilePack(
    readPackSource(join(root, 'data/heartstopper')),
    readWeights(join(root, 'data/training/weights.json')),
    readClaimWeights(join(root, 'data/training/claim-weights.json')),
  );
  const { title, checkedOn, lines, works, timeline } = pack;
  const folder = join(root, '.pack');
  mkdirSync(folder, { recursive: true });
  // Put in place whole: a test or a scan may be reading meanwhile.
  const put = (name: string, value: object | string) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(value));
    renameSync(`${file}.${process.pid}`, file);
  };
  put('pack', pack);
  for (const [name, part] of Object.entries(splitPack(pack))) put(name, part);
  put('gate', gatePattern(pack.story.gate));
  const [events, facts] = [pack.story.events.length, timeline.facts.length];
  put('lines', { id: pack.id, title, checkedOn, lines, events, facts });
  put('timeline', { works: works.works, timeline });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setup();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
