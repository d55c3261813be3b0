import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatePattern } from '../../lib/engine/gate/gate-pattern.ts';
import { splitPack } from '../../lib/engine/split-pack.ts';
import { compilePack } from '../../lib/pack/compile/compile-pack.ts';
import { readPackSource } from '../../lib/pack/files/read-pack-source.ts';
import { readClaimWeights } from '../../lib/pack/weights/read-claim-weights.ts';
import { readWeights } from '../../lib/pack/weights/read-weights.ts';
import { root } from '../command/root.ts';

/**
 * Compiles `data/heartstopper` into `.pack`:
 *
 * - `pack.json`, the whole, which the command line reads;
 * - `spoilers.json` and `claims.json`, its two parts, which the extension brings;
 * - `gate.json`, the pattern that every page is searched for;
 * - `lines.json`, the small part that a popup needs;
 * - `timeline.json`, what is known of production and publication.
 *
 * @throws {Error} When the data cannot be compiled, naming each file and key.
 */
export function buildPack(): void {
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
